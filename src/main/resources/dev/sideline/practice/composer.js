// Where people write: the slash command with suggestions, mentions, plain words, and the menu of shortcuts.
import { el, icons, toast } from './dom.js';
import { menu } from './popup.js';
import { gesture } from './server.js';

export class Composer {
  constructor(root, world, shortcut) {
    Object.assign(this, { root, world, shortcut, choices: [], active: 0, sent: [] });
    this.input = el('textarea', { id: 'composer', rows: 1, 'data-testid': 'composer', 'aria-label': `Message ${world.appName}`, placeholder: `Message ${world.appName}, or try ${world.command}`, autocomplete: 'off', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'suggestions', 'aria-autocomplete': 'list' });
    this.list = el('div', { class: 'suggestions', id: 'suggestions', role: 'listbox', 'data-testid': 'suggestions', hidden: true });
    const global = world.shortcuts.filter(({ onMessage }) => !onMessage);
    const plus = el('button', { type: 'button', class: 'plain', 'aria-label': 'Shortcuts', 'aria-haspopup': 'menu', 'data-testid': 'shortcuts' }, icons.bolt());
    plus.addEventListener('click', () => menu(plus, global.map((each) => ({ label: each.name, testid: `shortcut-${each.callbackId}`, run: () => shortcut(each) }))));
    const send = el('button', { type: 'button', class: 'send', 'aria-label': 'Send', 'data-testid': 'send', on: { click: () => this.send() } }, icons.send());
    root.replaceChildren(el('div', { class: 'composer' }, this.list, global.length ? plus : undefined, this.input, send));
    this.input.addEventListener('input', () => { this.grow(); this.suggest(); });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.offer([]));
  }

  grow() {
    this.input.style.height = 'auto';
    this.input.style.height = `${Math.min(this.input.scrollHeight, 180)}px`;
  }

  write(text) {
    this.input.value = text;
    this.grow();
    this.input.focus();
    this.suggest();
  }

  suggest() {
    const { command, examples, people } = this.world;
    const typed = this.input.value;
    const before = typed.slice(0, this.input.selectionStart);
    const name = /(?:^|\s)@([\p{L}\p{N} .'-]{0,30})$/u.exec(before);
    if (name) {
      const start = before.length - name[1].length;
      const typing = name[1].toLowerCase();
      const found = people.filter(({ realName, name: handle }) => !typing.startsWith(realName.toLowerCase()) && [handle, realName, ...realName.split(' ')].some((part) => part.toLowerCase().startsWith(typing))).slice(0, 6);
      return this.offer(found.map((person) => ({ label: `@${person.realName}`, note: person.title, mention: true, text: `${typed.slice(0, start)}${person.realName} ${typed.slice(before.length)}` })));
    }
    if (!typed.startsWith('/') || typed.includes('\n')) return this.offer([]);
    const all = [command, ...examples.map((example) => `${command} ${example}`)];
    return this.offer(all.filter((each) => each.startsWith(typed.toLowerCase()) && each !== typed.trimEnd()).slice(0, 8).map((each) => ({ label: each, text: each === command ? `${each} ` : each })));
  }

  offer(choices) {
    this.choices = choices;
    this.moved = false;
    this.list.hidden = !choices.length;
    this.input.setAttribute('aria-expanded', String(choices.length > 0));
    this.list.replaceChildren(...choices.map((choice, i) => el('div', { class: 'option', role: 'option', id: `suggestion-${i}`, on: { mousedown: (event) => { event.preventDefault(); this.write(choice.text); } } }, el('span', {}, choice.label), choice.note ? el('small', {}, choice.note) : undefined)));
    this.point(0);
  }

  point(index) {
    this.active = index;
    [...this.list.children].forEach((node, i) => { node.classList.toggle('active', i === index); node.setAttribute('aria-selected', String(i === index)); });
    this.input.setAttribute('aria-activedescendant', this.choices.length ? `suggestion-${index}` : '');
  }

  key(event) {
    const open = this.choices.length > 0;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.moved = true;
      this.point((this.active + (event.key === 'ArrowDown' ? 1 : this.choices.length - 1)) % this.choices.length);
    } else if (open && event.key === 'Tab') {
      event.preventDefault();
      this.write(this.choices[this.active].text);
    } else if (open && event.key === 'Escape') {
      this.offer([]);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (open && (this.moved || this.choices[this.active].mention || !this.input.value.startsWith(this.world.command))) this.write(this.choices[this.active].text);
      else this.send();
    } else if (event.key === 'ArrowUp' && !this.input.value && this.sent.length) {
      event.preventDefault();
      this.write(this.sent.at(-1));
      this.offer([]);
    }
  }

  async send() {
    const text = this.input.value.trim();
    if (!text) return;
    const { command, me } = this.world;
    const [first] = text.split(/\s/, 1);
    if (text.startsWith('/') && first !== command) {
      toast(`${first} is not a valid command. Try ${command}.`);
      return;
    }
    this.sent.push(text);
    this.input.value = '';
    this.grow();
    this.offer([]);
    const answer = first === command ? await gesture('command', { user: me.id, text: text.slice(command.length).trim() }) : await gesture('message', { user: me.id, text });
    if (answer.notice) toast(answer.notice);
  }
}
