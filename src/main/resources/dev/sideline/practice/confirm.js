// The confirmation dialog of an element.
import { el } from './dom.js';
import { text, words } from './mrkdwn.js';

const nobody = { person: () => undefined, now: new Date(0), tz: 'UTC' };

export function confirm(object) {
  const dialog = document.getElementById('confirm');
  return new Promise((resolve) => {
    const answer = (yes) => () => { dialog.close(); resolve(yes); };
    dialog.replaceChildren(
      el('h2', { id: 'confirm-title' }, words(object.title)),
      el('div', { class: 'confirm-text' }, text(object.text, nobody)),
      el('div', { class: 'confirm-buttons' },
        el('button', { type: 'button', class: 'button', 'data-testid': 'confirm-deny', on: { click: answer(false) } }, words(object.deny) || 'Cancel'),
        el('button', { type: 'button', class: `button ${object.style === 'danger' ? 'danger' : 'primary'}`, 'data-testid': 'confirm-yes', on: { click: answer(true) } }, words(object.confirm) || 'Yes')));
    dialog.addEventListener('cancel', () => resolve(false), { once: true });
    dialog.showModal();
  });
}
