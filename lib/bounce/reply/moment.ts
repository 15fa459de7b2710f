/**
 * Words about the moment: with a code that says "try again" they outweigh "unknown" and "not found". Folded, as a
 * skeleton's words are. European languages are not here: their rules for mailboxes except words of the moment themselves.
 */
const spaced =
  / (?:temporarily|temporary|momentarily|at (?:this|the) (?:time|moment)|for now|right now|later|retry|retried|try again|in progress|deferred|at present|restarting|no connection|no answer|not (?:answer|respond)[a-z]*) /;

/** Languages that do not part their words, and Korean, whose particles stick to them. */
const unparted = /一時的|再試行|しばらく|暂时|暫時|稍后|稍後|重试|重試|일시적|잠시|나중에|다시 시도/;

/** Whether a skeleton's words speak of the moment; `unsegmented` as in the skeleton. */
export function speaksOfMoment(words: string, unsegmented: boolean): boolean {
  return spaced.test(words) || (unsegmented && unparted.test(words));
}
