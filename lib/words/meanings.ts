/**
 * `refused`: identifier or password; `denied`: no reason given; `doubted`: a refusal, or a note in advance; `locked`:
 * after too many failures; `locked-or-rule`: « bloqué après 3 essais » is either; `out-of-use`: disabled, expired, not
 * yet active; `registered`: not saying whose. The others explain, or are situations.
 */
export type Meaning =
  | 'refused'
  | 'denied'
  | 'doubted'
  | 'failed'
  | 'locked'
  | 'locked-or-rule'
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
