/** One e-mail plan. */
export interface Plan {
  /** Active profiles that it covers. */
  readonly profiles: number;
  /** A month, in the table's currency. */
  readonly price: number;
  /** E-mails a month. */
  readonly sends: number;
}

export interface PriceTable {
  readonly currency: string;
  readonly official: boolean;
  readonly source: string;
  /** When the snapshot was noted, ISO. */
  readonly noted: string;
  /** Ascending by profiles. */
  readonly plans: readonly Plan[];
}

const monthlyPrices = `
  250:0 500:20 1000:30 1500:45 2500:60 3000:70 3500:80 5000:100 5500:110 6000:130 6500:140 10000:150 10500:175
  11000:200 11500:225 12000:250 12500:275 13000:300 13500:325 15000:350 20000:375 25000:400 26000:425 27000:450
  28000:475 30000:500 35000:550 40000:600 45000:650 50000:720 55000:790 60000:860 65000:930 70000:1000 75000:1070
  80000:1140 85000:1205 90000:1265 95000:1325 100000:1380 105000:1440 110000:1495 115000:1555 120000:1610
  125000:1670 130000:1725 135000:1785 140000:1840 145000:1900 150000:1955 200000:2070 250000:2300`;

/**
 * Klaviyo's e-mail plans as third parties list them. Copies disagree by up to a third at some tiers, so every sum made
 * of it is an estimate, and the user's own price goes before it. Never fetched.
 */
export const klaviyoPrices: PriceTable = {
  currency: 'USD',
  official: false,
  source: 'third-party list of Klaviyo e-mail plan prices',
  noted: '2026-11-23',
  plans: monthlyPrices
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [profiles = 0, price = 0] = entry.split(':').map(Number);
      // Paid plans hold ten sends a profile; the free one 500 in all.
      return { profiles, price, sends: price === 0 ? 500 : profiles * 10 };
    }),
};
