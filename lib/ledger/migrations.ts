import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void;

/** From nothing to version 1. Frozen: it imports no live code, and later versions are further entries. */
const one: Migration = (database) => {
  const messages = database.createObjectStore('messages', { keyPath: ['account', 'id'] });
  messages.createIndex('bySeen', ['account', 'lastSeenAt']);
  messages.createIndex('byId', 'id');
  database
    .createObjectStore('bounces', { keyPath: ['account', 'message', 'email', 'at'] })
    .createIndex('byPerson', ['account', 'email']);
  database.createObjectStore('people', { keyPath: ['account', 'email'] }).createIndex('byLast', ['account', 'lastAt']);
  database
    .createObjectStore('captures', { keyPath: ['account', 'id'] })
    .createIndex('byMessage', ['account', 'message']);
  database.createObjectStore('exports', { keyPath: ['account', 'id'] }).createIndex('byTime', ['account', 'at']);
  database.createObjectStore('daily', { keyPath: ['account', 'day', 'channel'] });
};

/** Version 2: what other pages and files tell, and what the user answered to advice. Nothing of version 1 changes. */
const two: Migration = (database) => {
  database.createObjectStore('suppressions', { keyPath: ['account', 'email'] });
  database.createObjectStore('feedEvents', { keyPath: ['account', 'email', 'at', 'kind'] });
  database
    .createObjectStore('reports', { keyPath: ['account', 'id'] })
    .createIndex('byMessage', ['account', 'message']);
  database.createObjectStore('imports', { keyPath: ['account', 'id'] }).createIndex('byTime', ['account', 'at']);
  database.createObjectStore('importChanges', { keyPath: ['account', 'import', 'n'] });
  database.createObjectStore('advice', { keyPath: ['account', 'id'] });
};

/** Version 3: whom the user took out of a message's suppression file. Nothing of version 2 changes. */
const three: Migration = (database) => {
  database.createObjectStore('takenOut', { keyPath: ['account', 'message'] });
};

/** In order: the entry at index n leads from version n to version n + 1. */
export const migrations: readonly Migration[] = [one, two, three];
