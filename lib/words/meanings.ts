/**
 * `refused`: identifier or password; `denied`: access, no reason given; `doubted`: a refusal, or a note in advance;
 * `failed`: something; `locked`: after too many failures; `out-of-use`: disabled, expired, or not yet active;
 * `registered`: a space or number exists, not saying whose. The others explain, or are situations of their own.
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
