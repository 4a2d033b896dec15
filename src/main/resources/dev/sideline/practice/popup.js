// Lists that float above everything else, menus made of them.
import { el } from './dom.js';

/** Shows a popover beside its anchor, below or, where there is no room, above. */
export function place(popup, anchor, { align = 'start', width } = {}) {
  popup.showPopover();
  const box = anchor.getBoundingClientRect();
  const wide = width ?? popup.offsetWidth;
  popup.style.width = width ? `${width}px` : '';
  const left = align === 'end' ? box.right - wide : box.left;
  popup.style.left = `${Math.max(8, Math.min(left, window.innerWidth - wide - 8))}px`;
  const below = window.innerHeight - box.bottom - 12;
  const up = below < Math.min(popup.scrollHeight, 220) && box.top > below;
  popup.style.maxHeight = `${Math.min(320, (up ? box.top : window.innerHeight - box.bottom) - 16)}px`;
  popup.style.top = up ? 'auto' : `${box.bottom + 4}px`;
  popup.style.bottom = up ? `${window.innerHeight - box.top + 4}px` : 'auto';
}

/** Opens a menu of `{label, note, testid, danger, run}` at a button. */
export function menu(anchor, items) {
  const popup = el('div', { class: 'menu', popover: 'auto', role: 'menu', 'data-testid': 'menu' });
  popup.append(...items.map((item) => el('button', { type: 'button', role: 'menuitem', 'data-testid': item.testid, 'data-value': item.value, on: { click: () => { popup.hidePopover(); item.run(); } } }, el('span', {}, item.label), item.note ? el('small', {}, item.note) : undefined)));
  popup.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...popup.children];
    all.at((all.indexOf(document.activeElement) + step) % all.length)?.focus();
  });
  popup.addEventListener('toggle', (event) => {
    anchor.setAttribute('aria-expanded', String(event.newState === 'open'));
    if (event.newState === 'closed') popup.remove();
  });
  anchor.after(popup);
  place(popup, anchor, { align: 'end' });
  popup.firstElementChild?.focus();
}
