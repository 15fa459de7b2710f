import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from './settings.ts';

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    for (const stored of [undefined, null, 'broken', 7, []]) expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keep every field that can be read beside one that cannot', () => {
    expect(parseSettings({ masked: true, streakLimit: 'many', keepDays: 17 })).toEqual({
      ...defaultSettings,
      masked: true,
    });
  });

  it('never hold a healthy line above the critical one', () => {
    const { healthyUpTo, criticalAbove } = parseSettings({ healthyUpTo: 0.05, criticalAbove: 0.01 });
    expect([healthyUpTo, criticalAbove]).toEqual([defaultSettings.healthyUpTo, defaultSettings.criticalAbove]);
  });
});
