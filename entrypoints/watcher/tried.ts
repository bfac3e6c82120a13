import { plainLogin } from '../../lib/gate/glance.ts';
import { shapeOf } from '../../lib/page/shape.ts';

/** A `submit` that a script caused long after the user's last gesture is not the user's; in ms. */
export const GESTURE_WITHIN = 3_000;

/** The shape of the plain log-in form that this event sends, if it does and the user wants it. */
export function triedBy(event: Event, pressed: readonly Event[]): string | null {
  if (event.type !== 'submit') return null;
  const isWanted = pressed.some(
    ({ type, timeStamp }) => /click|keydown/.test(type) && event.timeStamp - timeStamp < GESTURE_WITHIN,
  );
  const login = plainLogin(document);
  return isWanted && login?.form === event.target ? shapeOf('login', login.fields) : null;
}
