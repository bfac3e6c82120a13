/**
 * `refused`: identifier or password; `denied`: no reason given; `doubted`: a refusal, or a note in advance; `locked`:
 * after too many failures; `out-of-use`: disabled, expired, not yet active; `registered`: not saying whose. The others
 * explain, or are situations.
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
