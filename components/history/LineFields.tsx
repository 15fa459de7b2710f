import { useEffect, useId, useState } from 'react';
import { say } from '../words.ts';
import { NumberInput } from './NumberInput.tsx';
import { numberText, readLines } from './number-text.ts';
import { usePage } from './page-context.tsx';

/** The two lines that every rate is judged by. They are kept as a pair, so that either may be edited first. */
export function LineFields() {
  const { settings, change } = usePage();
  const { healthyUpTo, criticalAbove } = settings;
  const [healthy, setHealthy] = useState(() => numberText(healthyUpTo * 100));
  const [critical, setCritical] = useState(() => numberText(criticalAbove * 100));
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  useEffect(() => {
    setHealthy(numberText(healthyUpTo * 100));
    setCritical(numberText(criticalAbove * 100));
    setRefused(false);
  }, [healthyUpTo, criticalAbove]);
  const lines = readLines(healthy, critical);
  const problem = isRefused && lines.status !== 'fit' ? lines : null;
  const isCrossed = problem?.status === 'crossed';
  const commit = () => {
    setRefused(lines.status !== 'fit');
    if (lines.status !== 'fit') return;
    const next = { healthyUpTo: lines.healthyUpTo, criticalAbove: lines.criticalAbove };
    if (next.healthyUpTo !== healthyUpTo || next.criticalAbove !== criticalAbove) void change(next);
  };
  const field = { unit: '%', problemId: id, onCommit: commit };
  return (
    <>
      <div className="fields">
        <NumberInput
          {...field}
          label={say('settings.healthyUpTo')}
          text={healthy}
          isInvalid={isCrossed || (problem?.status === 'unfit' && problem.healthy)}
          onText={setHealthy}
        />
        <NumberInput
          {...field}
          label={say('settings.criticalAbove')}
          text={critical}
          isInvalid={isCrossed || (problem?.status === 'unfit' && problem.critical)}
          onText={setCritical}
        />
      </div>
      {problem && (
        <p role="alert" className="hint problem" id={id}>
          {isCrossed ? say('settings.crossed') : say('settings.fromTo', { min: '0', max: '100' })}
        </p>
      )}
    </>
  );
}
