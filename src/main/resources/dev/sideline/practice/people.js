// Who you are in the practice workspace.
import { el, icons } from './dom.js';
import { appAvatar, avatar } from './avatar.js';

/** Remembers, per browser tab, what each person has already seen. */
class Seen {
  constructor() {
    try { this.counts = JSON.parse(sessionStorage.getItem('seen') ?? '{}'); } catch { this.counts = {}; }
  }

  unread(id, posts) {
    return Math.max(0, posts - Math.min(this.counts[id] ?? 0, posts));
  }

  mark(id, posts) {
    this.counts[id] = posts;
    sessionStorage.setItem('seen', JSON.stringify(this.counts));
  }
}

export class People {
  constructor(root, world, choose) {
    Object.assign(this, { root, world, choose, seen: new Seen(), badges: new Map() });
    const list = el('ul', { class: 'people' }, ...world.people.map((person) => el('li', {}, this.person(person))));
    root.replaceChildren(
      el('div', { class: 'brand' }, appAvatar(), el('div', {}, el('b', {}, 'Practice workspace'), el('small', {}, 'Invented data, in memory'))),
      el('h2', { class: 'side-title' }, 'You are…'),
      list,
      el('button', { type: 'button', class: 'plain side-close', 'aria-label': 'Close', on: { click: () => this.open(false) } }, icons.close()));
    document.addEventListener('pointerdown', (event) => { if (!root.contains(event.target) && !event.target.closest('.me')) this.open(false); });
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.open(false); });
  }

  person(person) {
    const badge = el('span', { class: 'unread', hidden: true, 'data-testid': `unread-${person.id}` });
    this.badges.set(person.id, badge);
    return el('button', { type: 'button', class: 'person', 'data-testid': `person-${person.id}`, 'data-user': person.id, on: { click: () => { this.open(false); this.choose(person); } } },
      avatar(person), el('span', { class: 'who' }, el('b', {}, person.realName), el('small', {}, person.restricted ? `${person.title || 'Guest'} · guest` : person.title)), badge);
  }

  open(open) {
    document.body.classList.toggle('side-open', open);
    if (open) this.root.querySelector('[aria-current]')?.focus();
  }

  /** `reading`: the chosen person has the messages before them. */
  show(me, posts, reading) {
    if (reading) this.seen.mark(me.id, posts[me.id] ?? 0);
    for (const button of this.root.querySelectorAll('.person')) {
      const id = button.dataset.user;
      if (id === me.id) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      const count = this.seen.unread(id, posts[id] ?? 0);
      const badge = this.badges.get(id);
      badge.hidden = !count;
      badge.textContent = count > 9 ? '9+' : String(count);
      badge.setAttribute('aria-label', `${count} new`);
    }
  }

  elsewhere(me, posts) {
    return this.world.people.some(({ id }) => id !== me.id && this.seen.unread(id, posts[id] ?? 0));
  }
}
