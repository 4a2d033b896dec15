// The app's Home.
import { el } from './dom.js';
import { blocks } from './blocks.js';
import { appAvatar } from './avatar.js';
import { surface } from './surface.js';
import { Values } from './values.js';

export class Home {
  constructor(root) {
    this.root = root;
  }

  clear() {
    this.view = undefined;
    this.values = undefined;
    this.root.replaceChildren();
  }

  show(view, world) {
    if (!view) {
      this.clear();
      this.root.replaceChildren(el('div', { class: 'empty' }, appAvatar('big'), el('p', {}, `${world.appName} is preparing your Home…`)));
      return;
    }
    if (this.view?.id === view.id && this.view.hash === view.hash) return;
    const values = new Values(view.state.values);
    if (this.values && this.view?.id === view.id) values.carry(this.values);
    const focused = this.root.contains(document.activeElement) ? document.activeElement.dataset.actionId : undefined;
    this.view = view;
    this.values = values;
    this.root.replaceChildren(el('div', { class: 'blocks' }, ...blocks(view.blocks, surface(world, { viewId: view.id }, values))));
    if (focused) [...this.root.querySelectorAll('[data-action-id]')].find((field) => field.dataset.actionId === focused)?.focus();
  }
}
