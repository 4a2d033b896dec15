// Block Kit blocks as DOM nodes. A surface gives: world, values, act(), suggest(), confirm().
import { el, uniqueId } from './dom.js';
import { plainText, text, words } from './mrkdwn.js';
import { control } from './elements.js';
import { markdown } from './markdown.js';
import { richText } from './richtext.js';

function source(image) {
  const file = image.slack_file;
  if (!file) return image.image_url;
  const id = file.id ?? /\/practice\/files\/(\w+)/.exec(file.url ?? '')?.[1];
  return id ? `/practice/files/${encodeURIComponent(id)}` : undefined;
}

function picture(image, className) {
  const node = el('img', { class: className, src: source(image), alt: image.alt_text ?? '', loading: 'lazy' });
  node.addEventListener('error', () => node.replaceWith(el('span', { class: 'missing' }, image.alt_text || 'Picture')));
  return node;
}

function section(block, surface) {
  const { accessory } = block;
  const side = accessory && (accessory.type === 'image' ? picture(accessory, 'thumb') : control(accessory, block, surface));
  const wide = accessory && !['image', 'button', 'overflow'].includes(accessory.type);
  return el('div', { class: `section${wide ? ' section-wide' : ''}` },
    el('div', { class: 'said' }, block.text ? text(block.text, surface.world) : undefined, block.fields ? el('div', { class: 'fields' }, ...block.fields.map((field) => text(field, surface.world))) : undefined),
    side ? el('div', { class: 'accessory' }, side) : undefined);
}

function input(block, surface) {
  const id = uniqueId('field'), hint = uniqueId('hint'), error = uniqueId('error');
  const fault = el('p', { class: 'error', id: error, 'data-testid': 'field-error', role: 'alert', hidden: true });
  const grouped = ['checkboxes', 'radio_buttons'].includes(block.element.type);
  const node = el('div', { class: 'input' },
    el('label', { for: grouped ? undefined : id, id: `${id}-label` }, words(block.label), block.optional ? el('span', { class: 'optional' }, ' (optional)') : undefined),
    control(block.element, block, surface, { id, described: `${error} ${hint}`, touched: () => { fault.hidden = true; node.classList.remove('wrong'); } }),
    block.hint ? el('p', { class: 'hint-text', id: hint }, words(block.hint)) : undefined,
    fault);
  if (grouped) node.querySelector('.choices').setAttribute('aria-labelledby', `${id}-label`);
  return node;
}

const RENDER = {
  section, input,
  header: (block) => el('h3', { class: 'header' }, plainText(block.text.text)),
  divider: () => el('hr'),
  context: (block, surface) => el('div', { class: 'context' }, ...block.elements.map((each) => (each.type === 'image' ? picture(each, 'tiny') : text(each, surface.world)))),
  actions: (block, surface) => el('div', { class: 'actions' }, ...block.elements.map((each) => control(each, block, surface))),
  image: (block) => el('figure', { class: 'picture' }, block.title ? el('figcaption', {}, words(block.title)) : undefined, picture(block, 'large')),
  rich_text: (block, surface) => richText(block, surface.world),
  markdown: (block) => markdown(block.text),
};

export function blocks(list, surface) {
  return list.map((block) => {
    const render = RENDER[block.type];
    const node = render ? render(block, surface) : el('p', { class: 'unknown' }, `[${block.type}]`);
    node.dataset.blockId = block.block_id ?? '';
    node.classList.add('block', `block-${block.type}`);
    return node;
  });
}

/** Shows errors at their input blocks; returns whether each found its place. */
export function showErrors(root, errors) {
  let first;
  for (const node of root.querySelectorAll('.block-input')) {
    const message = errors[node.dataset.blockId];
    const fault = node.querySelector('.error');
    fault.hidden = !message;
    fault.textContent = message ?? '';
    node.classList.toggle('wrong', Boolean(message));
    const field = node.querySelector('input, textarea');
    field?.setAttribute('aria-invalid', String(Boolean(message)));
    if (message) first ??= field;
  }
  first?.focus();
  first?.scrollIntoView({ block: 'center' });
}
