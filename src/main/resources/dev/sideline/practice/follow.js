// Follows what one person sees: a long poll that answers as soon as something changed. Hidden tabs rest.
import { state } from './server.js';

const visible = () => (document.hidden ? new Promise((resolve) => { document.addEventListener('visibilitychange', resolve, { once: true }); }) : undefined);
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Calls `changed(state)` for each change and `online(boolean)`; returns a function that ends it. */
export function follow(user, changed, online) {
  const abort = new AbortController();
  (async () => {
    let since = 0;
    while (!abort.signal.aborted) {
      try {
        await visible();
        const next = await state(user, since, abort.signal);
        if (abort.signal.aborted) return;
        online(true);
        since = next.revision;
        changed(next);
      } catch (error) {
        if (abort.signal.aborted) return;
        console.error(error);
        online(false);
        await pause(1000);
      }
    }
  })();
  return () => abort.abort();
}
