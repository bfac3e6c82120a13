/**
 * What a sentence of the site says has happened. `refused`: identifier or password; `denied`: the access, without
 * saying why; `doubted`: identifier or password, in words that may also be said in advance; `failed`: something, it
 * does not say what; `locked`: after too many failures; `out-of-use`: the account is disabled, expired, or not yet active;
 * `registered`: a space or number exists, it does not say whose. The others explain a page otherwise, or are situations of
 * their own.
 */
export type Meaning =
  | 'refused'
  | 'denied'
  | 'doubted'
  | 'failed'
  | 'locked'
  | 'out-of-use'
  | 'no-establishment'
  | 'siret-registered'
  | 'registered'
  | 'outage'
  | 'planned'
  | 'session-ended'
  | 'wrong-code'
  | 'incomplete'
  | 'password-rule';
