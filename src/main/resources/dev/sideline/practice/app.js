// The page: one person, one conversation with the app. `#U…/messages` or `#U…/home` says which.
import { el, icons, toast } from './dom.js';
import { gesture, setup } from './server.js';
import { follow } from './follow.js';
import { Messages } from './messages.js';
import { Modal } from './modal.js';
import { Home } from './home.js';
import { Composer } from './composer.js';
import { People } from './people.js';
import { Top } from './top.js';
import { appAvatar } from './avatar.js';

const byId = (id) => document.getElementById(id);

function hint() {
  const strip = byId('hint');
  if (localStorage.getItem('hint') === 'read') return;
  strip.hidden = false;
  strip.append(el('p', {}, el('b', {}, 'Practice workspace'), ': invented data, in memory. To connect a real Slack see README.'), el('button', { type: 'button', class: 'plain', 'aria-label': 'Hide this hint', 'data-testid': 'hint-close', on: { click: () => { localStorage.setItem('hint', 'read'); strip.hidden = true; } } }, icons.close()));
}

class Page {
  constructor(world) {
    this.world = world;
    const shortcut = (each, ts) => this.shortcut(each, ts);
    this.messages = new Messages(byId('messages'), byId('scroll'), shortcut);
    this.home = new Home(byId('home'));
    this.modal = new Modal(byId('modal'));
    this.people = new People(byId('people'), world, (person) => this.go(person.id, this.tab));
    this.top = new Top(byId('top'), world, { turn: (tab) => this.go(world.me.id, tab), people: () => this.people.open(true) });
    this.composer = new Composer(byId('compose'), world, shortcut);
    window.addEventListener('hashchange', () => this.route());
    this.route();
  }

  go(user, tab) {
    const hash = `#${user}/${tab}`;
    if (location.hash === hash) this.route();
    else location.hash = hash;
  }

  route() {
    const [, id = '', rest = 'messages'] = /^#(\w+)(?:\/(\w+))?$/.exec(location.hash) ?? [];
    const me = this.world.person(id.replace(/^D/, 'U')) ?? this.world.people[0];
    const tab = rest === 'home' ? 'home' : 'messages';
    if (me !== this.world.me) this.become(me);
    this.turn(tab);
    if (rest.startsWith('p')) setTimeout(() => byId(rest)?.scrollIntoView({ block: 'center' }), 300);
  }

  become(me) {
    this.stop?.();
    Object.assign(this.world, { me, tz: me.tz });
    this.state = undefined;
    this.tab = undefined;
    this.messages.clear();
    this.home.clear();
    this.modal.hide();
    this.stop = follow(me.id, (state) => this.show(state), (online) => { byId('offline').hidden = online; });
  }

  async turn(tab) {
    if (this.tab === tab) return;
    this.tab = tab;
    byId('messages-pane').hidden = tab !== 'messages';
    byId('home-pane').hidden = tab !== 'home';
    document.title = `${this.world.me.realName} · Practice workspace`;
    if (this.state) this.show(this.state);
    if (tab === 'messages' && !this.messages.fresh) this.messages.goTo();
    const answer = await gesture('open-home', { user: this.world.me.id, tab });
    if (answer.notice) toast(answer.notice);
  }

  show(state) {
    const { world } = this;
    this.state = state;
    world.now = new Date(state.now);
    this.people.show(world.me, state.posts, this.tab === 'messages' && !document.hidden);
    this.top.show(this.tab, this.people.elsewhere(world.me, state.posts));
    this.messages.show(state.messages, world, () => this.welcome());
    if (this.tab === 'home') this.home.show(state.home, world);
    this.modal.show(state.views, world);
  }

  welcome() {
    const { command, examples, appName } = this.world;
    const start = (text) => el('button', { type: 'button', class: 'button', on: { click: () => this.composer.write(text) } }, text);
    return el('div', { class: 'empty' }, appAvatar('big'), el('h2', {}, `This is your conversation with ${appName}`), el('p', {}, 'Only you and the app see it. Try one of these, or go to the next morning.'), el('div', { class: 'starts' }, ...[command, ...examples.slice(0, 4).map((example) => `${command} ${example}`)].map(start)));
  }

  async shortcut({ callbackId }, ts) {
    const answer = await gesture('shortcut', { user: this.world.me.id, callbackId, ts });
    if (answer.notice) toast(answer.notice);
  }
}

const { members, ...rest } = await setup();
hint();
const persons = new Map(members.map((member) => [member.id, member]));
new Page({ ...rest, people: members, person: (id) => persons.get(id), me: undefined, tz: 'UTC', now: new Date() });
