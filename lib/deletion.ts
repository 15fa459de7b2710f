/**
 * Where the extension's storage keeps when the user deleted everything, in epoch milliseconds. A tab of Klaviyo hands
 * over nothing that it had read before: the user has thrown that away, and what is wanted again is read again.
 */
export const deletedKey = 'deletedAt';
