// The messages of the conversation, newest last. Only what changed is drawn again.
import { el, icons } from './dom.js';
import { clockTime, dayLabel, sameDay } from './dates.js';
import { appAvatar, avatar, noticeAvatar } from './avatar.js';
import { blocks } from './blocks.js';
import { mrkdwn, link } from './mrkdwn.js';
import { emoji } from './emoji.js';
import { menu } from './popup.js';
import { surface } from './surface.js';
import { Values } from './values.js';

const at = (message) => new Date(Number(message.ts) * 1000);

function author(message, world) {
  const person = world.person(message.user);
  if (person) return { name: person.realName, face: avatar(person) };
  if (message.user === world.botUser) return { name: world.appName, face: appAvatar(), app: true };
  return { name: 'Practice workspace', face: noticeAvatar() };
}

function files(message) {
  return (message.files ?? []).map((file) => (file.mimetype.startsWith('image/') ? el('figure', { class: 'picture' }, el('figcaption', {}, file.title), el('img', { class: 'large', src: `/practice/files/${file.id}`, alt: file.title })) : link(new URL(`/practice/files/${file.id}`, document.baseURI).href, file.title)));
}

function body(message, world, values) {
  const place = surface(world, { ts: message.ts }, values);
  const inside = message.blocks?.length ? blocks(message.blocks, place) : [mrkdwn(message.text ?? '', world)];
  const attached = (message.attachments ?? []).map((each) => el('div', { class: 'attachment' }, ...(each.blocks ? blocks(each.blocks, place) : [mrkdwn(each.text ?? each.fallback ?? '', world)])));
  return el('div', { class: 'blocks' }, ...inside, ...attached, ...files(message));
}

function draw(message, world, values, shortcut) {
  const { name, face, app } = author(message, world);
  const offered = message.is_ephemeral ? [] : world.shortcuts.filter(({ onMessage }) => onMessage);
  const more = offered.length ? el('button', { type: 'button', class: 'message-more', 'aria-label': 'More actions', 'aria-haspopup': 'menu', 'data-testid': 'message-more' }, icons.more()) : undefined;
  more?.addEventListener('click', () => menu(more, offered.map((each) => ({ label: each.name, testid: `shortcut-${each.callbackId}`, run: () => shortcut(each, message.ts) }))));
  return el('article', { class: `message${message.is_ephemeral ? ' ephemeral' : ''}`, 'data-testid': 'message', 'data-ts': message.ts, 'data-ephemeral': String(Boolean(message.is_ephemeral)), id: `p${message.ts.replace('.', '')}` },
    face,
    el('div', { class: 'message-body' },
      message.is_ephemeral ? el('p', { class: 'only-you' }, icons.eye(), 'Only visible to you') : undefined,
      el('p', { class: 'byline' }, el('b', {}, name), app ? el('span', { class: 'badge' }, 'APP') : undefined, el('time', { datetime: at(message).toISOString() }, clockTime(at(message), world.tz))),
      body(message, world, values),
      message.reactions ? el('p', { class: 'reactions' }, ...message.reactions.map((each) => el('span', { class: 'reaction' }, `${emoji(each.name)} ${each.count}`))) : undefined),
    more);
}

export class Messages {
  constructor(root, scroller, shortcut) {
    Object.assign(this, { root, scroller, shortcut, drawn: new Map(), days: new Map(), read: new Map() });
  }

  clear() {
    this.root.replaceChildren();
    this.drawn.clear();
    this.days.clear();
    this.welcome = undefined;
  }

  show(list, world, welcome) {
    const first = this.drawn.size === 0;
    const present = new Set(list.map(({ ts }) => ts));
    for (const ts of this.drawn.keys()) if (!present.has(ts)) this.drawn.delete(ts);
    const nodes = [];
    let previous;
    for (const message of list) {
      if (!previous || !sameDay(at(previous), at(message), world.tz)) nodes.push(this.day(at(message), world));
      nodes.push(this.node(message, world));
      previous = message;
    }
    if (!list.length) nodes.push((this.welcome ??= welcome()));
    if (nodes.some((node, i) => this.root.children[i] !== node) || nodes.length !== this.root.children.length) this.replace(nodes);
    this.mark(list, world, first);
  }

  /** What arrived since this person last had the messages before them is read from the first line of its newest day. */
  mark(list, world, first) {
    if (this.root.offsetParent === null) return;
    const last = list.at(-1);
    const known = this.read.get(world.me.id) ?? '';
    const unread = list.filter((each) => each.ts > known && sameDay(at(each), at(last), world.tz));
    this.fresh = unread.length > 0;
    if (this.fresh || first) this.goTo(this.drawn.get(unread[0]?.ts)?.node);
    if (last) this.read.set(world.me.id, last.ts);
  }

  /** Puts the nodes in order without touching those that stay, so that focus and selections live on. */
  replace(nodes) {
    const keep = new Set(nodes);
    for (const child of [...this.root.children]) if (!keep.has(child)) child.remove();
    nodes.forEach((node, i) => { if (this.root.children[i] !== node) this.root.insertBefore(node, this.root.children[i] ?? null); });
  }

  day(instant, world) {
    const label = dayLabel(instant, world.now, world.tz);
    if (!this.days.has(label)) this.days.set(label, el('div', { class: 'day', role: 'separator' }, el('span', {}, label)));
    return this.days.get(label);
  }

  node(message, world) {
    const json = JSON.stringify(message);
    const old = this.drawn.get(message.ts);
    if (old?.json === json) return old.node;
    const values = new Values();
    const node = draw(message, world, values, this.shortcut);
    if (old) node.classList.add('changed');
    this.drawn.set(message.ts, { json, node });
    return node;
  }

  /** To that message, or to the end where there is none or where everything from it on fits. */
  goTo(message) {
    requestAnimationFrame(() => {
      const above = message?.previousElementSibling?.matches('.day') ? message.previousElementSibling : message;
      const start = above ? this.scroller.scrollTop + above.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top - 8 : Infinity;
      this.scroller.scrollTop = Math.min(start, this.scroller.scrollHeight);
    });
  }
}
