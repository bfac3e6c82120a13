import { until } from '../e2e/harness/poll.ts';
import type { User, UserOptions } from '../e2e/harness/user.ts';

/** Something that can be seen, and how it is reached; what comes back is the tab to be photographed. */
export interface State extends Pick<UserOptions, 'as'> {
  name: string;
  reach(user: User): Promise<User>;
}

/** Waits for the help in the page. */
export async function shown(user: User): Promise<User> {
  await until(
    () => user.advice(),
    (advice) => advice.length > 0,
    () => 'The page shows no help.',
  );
  return user;
}
