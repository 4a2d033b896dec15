// A place where the app's blocks stand: a message, a modal or Home.
import { gesture } from './server.js';
import { toast } from './dom.js';
import { confirm } from './confirm.js';

/** `where` is `{ts}` or `{viewId}`. */
export function surface(world, where, values) {
  const request = (blockId, actionId) => ({ user: world.me.id, ...where, blockId, actionId, values: values.all() });
  return {
    world, values, confirm,
    async act(blockId, actionId, chosen) {
      const answer = await gesture('action', { ...request(blockId, actionId), chosen });
      if (answer.notice) toast(answer.notice);
    },
    suggest: (blockId, actionId, query) => gesture('suggest', { ...request(blockId, actionId), query }),
  };
}
