import * as v from 'valibot';
import { klaviyoLines } from './insight/thresholds.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));

/** What the user can set. A field that cannot be read falls back to its default by itself, and loses no other. */
export const SettingsSchema = v.object({
  /** Bounce rate up to which a send is healthy, and above which it needs attention; shares. */
  healthyUpTo: v.fallback(share, klaviyoLines.healthyUpTo),
  criticalAbove: v.fallback(share, klaviyoLines.criticalAbove),
  /** Soft bounces in a row after which an address is proposed for suppression. */
  streakLimit: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(7)), 3),
  /** Active profiles and what the present plan costs a month, as the user typed them. */
  activeProfiles: v.fallback(v.nullable(v.pipe(amount, v.integer())), null),
  monthlyPrice: v.fallback(v.nullable(amount), null),
  /** Estimate the revenue that blocked mail did not reach. */
  estimatesRevenue: v.fallback(v.boolean(), false),
  /** Days after which bounces are forgotten; `null`: never. */
  keepDays: v.fallback(v.nullable(v.picklist([90, 180, 365, 730])), null),
  /** Addresses are shown as `a•••@shop.example`, for screenshots. Files are never masked. */
  masked: v.fallback(v.boolean(), false),
  /** The pages show invented data from a database of its own. */
  demo: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Key of the settings in the extension's storage. */
export const settingsKey = 'settings';

/** Settings as they were stored, whatever wrote them. Lines that contradict each other are both the defaults. */
export function parseSettings(stored: unknown): Settings {
  const settings = v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
  if (settings.healthyUpTo <= settings.criticalAbove) return settings;
  return { ...settings, healthyUpTo: klaviyoLines.healthyUpTo, criticalAbove: klaviyoLines.criticalAbove };
}

export const defaultSettings: Settings = parseSettings(null);
