/** The weeks, counted from 0, in which something happens that advice must name, and nothing of it in any other week. */
export const events = {
  content: [12],
  authentication: [16],
  import: [24],
  size: [28],
  partlyRead: [30],
  serverTrouble: [33],
  /** The share of dead addresses rises from here on, a little every week. */
  creepFrom: 38,
  /** The same people's mailboxes are full in every campaign from here on. */
  fullFrom: 46,
  /** Every other week the same mailboxes are full, and in between they are not. */
  chronicFrom: 40,
  outlookBlock: [49, 50],
} as const;

export const weeks = 52;
export const importList = 'Expo leads';
export const quizList = 'Quiz sign-ups';
export const campaignId = (week: number) => `demo-campaign-${String(week).padStart(2, '0')}`;
