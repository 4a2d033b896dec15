// Modals as a stack, of which the uppermost view shows. What was typed lives on through errors, updates and pushes.
import { el, icons, toast } from './dom.js';
import { blocks, showErrors } from './blocks.js';
import { words } from './mrkdwn.js';
import { gesture } from './server.js';
import { missing } from './required.js';
import { surface } from './surface.js';
import { Values } from './values.js';

export class Modal {
  constructor(dialog) {
    Object.assign(this, { dialog, entered: new Map(), view: undefined, deep: false });
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); this.dismiss(false); });
    dialog.addEventListener('close', () => { if (this.view) this.dismiss(false); });
  }

  show(views, world) {
    const view = views.at(-1);
    this.world = world;
    this.deep = views.length > 1;
    const open = new Set(views.map(({ id }) => id));
    for (const id of this.entered.keys()) if (!open.has(id)) this.entered.delete(id);
    if (!view) return this.hide();
    if (this.view?.id === view.id && this.view.hash === view.hash) return undefined;
    this.draw(view);
    if (!this.dialog.open) this.dialog.showModal();
    return undefined;
  }

  hide() {
    this.view = undefined;
    if (this.dialog.open) this.dialog.close();
  }

  draw(view) {
    const same = this.view?.id === view.id;
    const focused = same ? this.position() : undefined;
    const scrolled = same ? this.body?.scrollTop : 0;
    const values = new Values(view.state.values);
    if (this.entered.has(view.id)) values.carry(this.entered.get(view.id));
    this.entered.set(view.id, values);
    this.view = view;
    this.values = values;
    this.trouble = el('p', { class: 'trouble', role: 'alert', 'data-testid': 'modal-trouble', hidden: true });
    this.body = el('div', { class: 'modal-body blocks' }, this.trouble, ...blocks(view.blocks, surface(this.world, { viewId: view.id }, values)));
    this.submitButton = view.submit ? el('button', { type: 'submit', class: 'button primary', 'data-testid': 'modal-submit' }, words(view.submit)) : undefined;
    const close = el('button', { type: 'button', class: 'button', 'data-testid': 'modal-close', on: { click: () => this.dismiss(false) } }, words(view.close) || (this.deep ? 'Back' : 'Close'));
    const form = el('form', { novalidate: true, 'data-view-id': view.id, 'data-callback-id': view.callback_id, on: { submit: (event) => { event.preventDefault(); this.submit(); } } },
      el('header', { class: 'modal-head' },
        this.deep ? el('button', { type: 'button', class: 'plain', 'aria-label': 'Back', 'data-testid': 'modal-back', on: { click: () => this.dismiss(false) } }, icons.back()) : undefined,
        el('h2', { id: 'modal-title', 'data-testid': 'modal-title' }, words(view.title)),
        el('button', { type: 'button', class: 'plain', 'aria-label': 'Close', 'data-testid': 'modal-x', on: { click: () => this.dismiss(true) } }, icons.close())),
      this.body,
      el('footer', { class: 'modal-foot' }, close, this.submitButton));
    this.dialog.replaceChildren(form);
    this.body.scrollTop = scrolled ?? 0;
    this.focus(focused);
  }

  /** Which field has the focus, and the caret in it. */
  position() {
    const field = document.activeElement;
    const block = field?.closest?.('[data-block-id]')?.dataset.blockId;
    return block && { block, action: field.dataset.actionId, start: field.selectionStart, end: field.selectionEnd };
  }

  focus(position) {
    const again = position?.action && [...this.body.querySelectorAll('[data-action-id]')].find((field) => field.dataset.actionId === position.action && field.closest('[data-block-id]').dataset.blockId === position.block);
    const field = again ?? this.body.querySelector('[autofocus]') ?? this.body.querySelector('input, textarea') ?? this.submitButton ?? this.dialog.querySelector('button');
    requestAnimationFrame(() => {
      field?.focus({ preventScroll: !again });
      if (again && typeof position.start === 'number' && /^(text|textarea)$/.test(again.type)) again.setSelectionRange(position.start, position.end);
    });
  }

  async submit() {
    const view = this.view;
    if (this.submitting) return;
    const wrong = missing(view.blocks, this.values);
    if (Object.keys(wrong).length) return showErrors(this.body, wrong);
    this.trouble.hidden = true;
    this.submitting = true;
    this.submitButton.classList.add('busy');
    const answer = await gesture('submit', { user: this.world.me.id, viewId: view.id, values: this.values.all() });
    this.submitting = false;
    this.submitButton?.classList.remove('busy');
    if (this.view?.id !== view.id) return undefined;
    if (answer.errors) showErrors(this.body, answer.errors);
    if (answer.notice) {
      this.trouble.textContent = answer.notice;
      this.trouble.hidden = false;
      this.body.scrollTop = 0;
    }
    return undefined;
  }

  async dismiss(all) {
    const view = this.view;
    if (!view) return;
    const answer = await gesture('close', { user: this.world.me.id, viewId: view.id, all });
    if (answer.notice) toast(answer.notice);
  }
}
