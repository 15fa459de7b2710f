import { expect, test } from 'vitest';
import { findProviderAnomalies } from './provider-anomaly.ts';

const nothingEarlier = { earlierBounced: 0 };

test('95 of 120 bounces at a provider with a fifth of the recipients stand out against the rest of the send', () => {
  const anomalies = findProviderAnomalies({
    recipients: 10_000,
    earlierBounced: 0,
    providers: [
      { id: 'outlook', bounced: 95, recipients: 2100, ...nothingEarlier },
      { id: 'gmail', bounced: 25, recipients: 6000, ...nothingEarlier },
    ],
  });
  expect(anomalies[0]).toMatchObject({ id: 'outlook', test: 'rest_of_send', unusual: true });
  expect(anomalies[0]?.expected).toBeCloseTo(25.2, 6);
  expect(anomalies[0]?.usualShare).toBeCloseTo(0.21, 6);
  expect(Math.log10(anomalies[0]?.p ?? 1)).toBeCloseTo(-42, 0);
  expect(anomalies[1]?.unusual).toBe(false);
});

test('five earlier sends of the provider itself go before the rest of the send', () => {
  const earlierSends = Array.from({ length: 5 }, (_, at) => ({ bounced: 40, recipients: 2000, at }));
  const [anomaly] = findProviderAnomalies({
    recipients: 10_000,
    earlierBounced: 250,
    providers: [
      { id: 'outlook', bounced: 42, recipients: 2100, earlierSends, earlierBounced: 200 },
      { id: 'gmail', bounced: 10, recipients: 6000, earlierBounced: 50 },
    ],
  });
  // Against the rest of the send 42 of 52 would be absurd; for this provider it is every week's figure.
  expect(anomaly).toMatchObject({ test: 'own_history', unusual: false });
});

test('without recipients the share of bounces is compared with the usual share', () => {
  const providers = (outlook: number) => [
    { id: 'outlook', bounced: outlook, recipients: null, earlierBounced: 66 },
    { id: 'gmail', bounced: 52 - outlook, recipients: null, earlierBounced: 234 },
  ];
  const [block] = findProviderAnomalies({ recipients: null, earlierBounced: 300, providers: providers(40) });
  expect(block).toMatchObject({ test: 'usual_share', unusual: true });
  // The share itself wanders from send to send: far less sure than the plain binomial's 6e-17.
  expect(block?.p).toBeGreaterThan(1e-12);
  expect(block?.p).toBeLessThan(1e-4);
  const [usual] = findProviderAnomalies({ recipients: null, earlierBounced: 300, providers: providers(14) });
  expect(usual?.unusual).toBe(false);
});

test('a thousand company domains do not thin out the usual share of a provider', () => {
  const [outlook] = findProviderAnomalies({
    recipients: null,
    earlierBounced: 300,
    providers: [
      { id: 'outlook', bounced: 20, recipients: null, earlierBounced: 90 },
      ...Array.from({ length: 1000 }, (_, index) => ({
        id: `shop${index}.example`,
        bounced: index < 30 ? 1 : 0,
        recipients: null,
        earlierBounced: 0,
      })),
    ],
  });
  expect(outlook?.usualShare).toBeCloseTo(0.3, 2);
  expect(outlook?.unusual).toBe(false);
});

test('without recipients and with few earlier bounces nothing is claimed', () => {
  const providers = [{ id: 'outlook', bounced: 40, recipients: null, earlierBounced: 10 }];
  expect(findProviderAnomalies({ recipients: null, earlierBounced: 29, providers })).toEqual([]);
});

test('nine bounces are too few to accuse a provider', () => {
  const find = (bounced: number) =>
    findProviderAnomalies({
      recipients: 10_000,
      earlierBounced: 0,
      providers: [
        { id: 'outlook', bounced, recipients: 300, ...nothingEarlier },
        { id: 'gmail', bounced: 2, recipients: 9000, ...nothingEarlier },
      ],
    })[0]?.unusual;
  expect([find(9), find(10)]).toEqual([false, true]);
});

test('twice the usual at one of twenty providers is what chance brings', () => {
  const find = (others: number) =>
    findProviderAnomalies({
      recipients: 20_000,
      earlierBounced: 0,
      providers: [
        { id: 'outlook', bounced: 10, recipients: 1000, ...nothingEarlier },
        ...Array.from({ length: others }, (_, index) => ({
          id: `provider-${index}`,
          bounced: 80 / others,
          recipients: 19_000 / others,
          ...nothingEarlier,
        })),
      ],
    })[0];
  expect(find(1)).toMatchObject({ unusual: true });
  expect(find(20)).toMatchObject({ unusual: false });
  expect(find(20)?.p).toBe(find(1)?.p);
});

test('counts that cannot be are not tested', () => {
  const providers = [
    { id: 'outlook', bounced: 50, recipients: 20, ...nothingEarlier },
    { id: 'gmail', bounced: NaN, recipients: 2000, ...nothingEarlier },
    { id: 'yahoo', bounced: 3, recipients: 20_000, ...nothingEarlier },
  ];
  expect(findProviderAnomalies({ recipients: 10_000, earlierBounced: 0, providers })).toEqual([]);
  expect(findProviderAnomalies({ recipients: 10_000, earlierBounced: 0, providers: [] })).toEqual([]);
});
