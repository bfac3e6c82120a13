import { CONNECT_HOST } from '../../extranet/host.ts';
import type { Open } from './stories.ts';
import { agreeing, givesAllBack, pressesIcon } from './trust.ts';
import type { User, UserOptions } from './user.ts';

/** A user in front of a page beside the extranet, who has allowed help nowhere else yet. */
export async function abroad(open: Open, address: string, options?: UserOptions): Promise<User> {
  const user = await open(options);
  await givesAllBack(user.world);
  await user.page.goto(address);
  return user;
}

/** Presses the icon and « Aider aussi ici », and says yes to the browser. */
export async function asksForHelp(user: User, host = CONNECT_HOST): Promise<User> {
  const popup = await pressesIcon(user);
  await popup.reads(`Vous êtes sur ${host}`);
  await agreeing(user, host, async () => {
    await popup.page.bringToFront();
    await popup.clicks('Aider aussi ici');
  });
  return popup;
}
