import type { UsersAnswer } from './answers.ts';
import type { DataRow } from './rows-answer.ts';

/** The team of the shop: addresses in a table that has nothing to do with bounces. */
export const users: UsersAnswer = [
  { name: 'Odile Marchetti', email: 'odile@northwind-candles.example', role: 'Owner', lastLogin: 'Today' },
  { name: 'Piet Hallam', email: 'piet@northwind-candles.example', role: 'Manager', lastLogin: 'Yesterday' },
  { name: 'Suvi Adeyemi', email: 'suvi@northwind-candles.example', role: 'Analyst', lastLogin: '6 days ago' },
  { name: 'Hard Bounce Agency', email: 'team@agency.example', role: 'Admin', lastLogin: '3 weeks ago' },
];

/** A list of the account with the words that its columns stand under. */
export interface AccountList {
  title: string;
  columns: Readonly<Record<string, string>>;
  rows: readonly DataRow[];
}

/** Lists that a careless reader takes for bounces: addresses, "Type", "Reason", "Soft" and "Hard" all occur in them. */
export const accountLists: Readonly<Record<string, AccountList>> = {
  coupons: {
    title: 'Coupons',
    columns: { code: 'Code', email: 'Assigned to', type: 'Type', reason: 'Reason' },
    rows: [
      { code: 'SOFT-10', email: 'lena.quist@mail.example', type: 'Soft launch', reason: 'First order' },
      { code: 'HARD-25', email: 'bea.novak@mail.example', type: 'Hard limit', reason: 'Win-back' },
      { code: 'BOUNCE-BACK', email: 'ravi.ito@mail.example', type: 'Soft launch', reason: 'Bounce back offer' },
    ],
  },
  orders: {
    title: 'Orders',
    columns: { order: 'Order', email: 'Customer email', status: 'Status', item: 'Item', note: 'Reason' },
    rows: [
      { order: '#1041', email: 'noor.bell@mail.example', status: 'Delivered', item: 'Soft wax melts', note: '' },
      {
        order: '#1042',
        email: 'kofi.varga@mail.example',
        status: 'Returned',
        item: 'Hard wick set',
        note: 'Technical fault',
      },
      {
        order: '#1043',
        email: 'hana.meyer@mail.example',
        status: 'Failed',
        item: 'Gift box',
        note: 'Address invalid: 550 High Street',
      },
    ],
  },
  lists: {
    title: 'Lists & segments',
    columns: { name: 'Name', type: 'Type', members: 'Members', owner: 'Owner' },
    rows: [
      { name: 'Newsletter', type: 'List', members: 12_931, owner: 'piet@northwind-candles.example' },
      { name: 'Soft bounced 3 times', type: 'Segment', members: 112, owner: 'suvi@northwind-candles.example' },
      { name: 'Hard bounced', type: 'Segment', members: 804, owner: 'suvi@northwind-candles.example' },
    ],
  },
  templates: {
    title: 'Templates',
    columns: { name: 'Name', type: 'Type', category: 'Category', author: 'Last edited by' },
    rows: [
      {
        name: 'We could not reach you',
        type: 'HTML',
        category: 'Technical',
        author: 'odile@northwind-candles.example',
      },
      {
        name: 'Your mailbox bounced',
        type: 'Drag and drop',
        category: 'Content',
        author: 'piet@northwind-candles.example',
      },
    ],
  },
};
