// The head of the page: the conversation, its tabs, the practice date and the buttons that move it.
import { el, icons, toast } from './dom.js';
import { appAvatar, avatar } from './avatar.js';
import { clockTime, fullDate } from './dates.js';
import { gesture } from './server.js';

export class Top {
  constructor(root, world, { turn, people }) {
    this.world = world;
    this.me = el('button', { type: 'button', class: 'me', 'aria-label': 'Choose a person', 'data-testid': 'choose-person', on: { click: people } });
    this.date = el('time', { class: 'date', 'data-testid': 'practice-date' });
    this.clock = el('span', { class: 'clock' });
    this.tabs = { messages: this.tab('messages', 'Messages', turn), home: this.tab('home', 'Home', turn) };
    root.replaceChildren(
      this.me,
      el('div', { class: 'title' }, appAvatar('small'), el('h1', {}, world.appName)),
      el('div', { class: 'tabs', role: 'tablist', on: { keydown: (event) => { if (/^Arrow(Left|Right)$/.test(event.key)) turn(event.target === this.tabs.home ? 'messages' : 'home'); } } }, this.tabs.messages, this.tabs.home),
      el('span', { class: 'when', title: 'The practice date, in your time zone' }, this.date, this.clock),
      el('div', { class: 'jumps' }, this.jump('next-morning', 'Next morning', icons.sun()), this.jump('next-monday', 'Next Monday', icons.week())));
  }

  tab(name, label, turn) {
    return el('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `${name}-pane`, 'data-testid': `tab-${name}`, on: { click: () => turn(name) } }, label);
  }

  jump(name, label, icon) {
    const [next, day] = label.split(' ');
    const button = el('button', { type: 'button', class: 'button jump', 'aria-label': label, 'data-testid': name }, icon, el('span', {}, el('span', { class: 'wide' }, `${next} `), el('span', { class: 'day-word' }, day)));
    button.addEventListener('click', async () => {
      button.classList.add('busy');
      button.disabled = true;
      const answer = await gesture(name, { user: this.world.me.id });
      button.classList.remove('busy');
      button.disabled = false;
      if (answer.notice) toast(answer.notice);
    });
    return button;
  }

  show(tab, unreadElsewhere) {
    const { me, now, tz } = this.world;
    if (this.shown !== me.id) this.me.replaceChildren(avatar(me), el('span', { class: 'me-name' }, me.realName), icons.down(), el('span', { class: 'dot', hidden: true }));
    this.shown = me.id;
    this.me.querySelector('.dot').hidden = !unreadElsewhere;
    this.date.dateTime = now.toISOString();
    this.date.textContent = fullDate(now, tz);
    this.clock.textContent = clockTime(now, tz);
    for (const [name, node] of Object.entries(this.tabs)) {
      node.setAttribute('aria-selected', String(name === tab));
      node.tabIndex = name === tab ? 0 : -1;
    }
  }
}
