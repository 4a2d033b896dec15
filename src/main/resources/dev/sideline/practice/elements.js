// Interactive elements: what they look like and what touching them tells the app.
import { el, icons } from './dom.js';
import { words } from './mrkdwn.js';
import { menu } from './popup.js';
import { optionSelect, peopleSelect } from './selects.js';
import { fileInput } from './files.js';
import { checkboxes, datePicker, dateTimePicker, radioButtons, textInput, timePicker } from './inputs.js';

const FIELDS = {
  plain_text_input: textInput, email_text_input: textInput, url_text_input: textInput, number_input: textInput,
  static_select: optionSelect, multi_static_select: optionSelect, external_select: optionSelect, multi_external_select: optionSelect,
  users_select: peopleSelect, multi_users_select: peopleSelect,
  datepicker: datePicker, timepicker: timePicker, datetimepicker: dateTimePicker,
  checkboxes, radio_buttons: radioButtons, file_input: fileInput,
};

async function confirmed(element, surface) {
  return !element.confirm || surface.confirm(element.confirm);
}

function openAddress(address) {
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

function button(element, block, surface) {
  const node = el('button', { type: 'button', class: `button ${element.style ?? ''}`, 'data-action-id': element.action_id, 'data-value': element.value, 'aria-label': element.accessibility_label }, words(element.text));
  node.addEventListener('click', async () => {
    if (!(await confirmed(element, surface))) return;
    if (element.url) openAddress(element.url);
    node.classList.add('busy');
    node.disabled = true;
    await surface.act(block.block_id, element.action_id, {});
    node.classList.remove('busy');
    node.disabled = false;
  });
  return node;
}

function overflow(element, block, surface) {
  const node = el('button', { type: 'button', class: 'button icon', 'aria-label': 'More', 'aria-haspopup': 'menu', 'data-action-id': element.action_id }, icons.more());
  const run = async (option) => {
    if (!(await confirmed(element, surface))) return;
    if (option.url) openAddress(option.url);
    surface.act(block.block_id, element.action_id, { selected_option: option });
  };
  node.addEventListener('click', () => menu(node, element.options.map((option) => ({ label: words(option.text), note: option.description ? words(option.description) : undefined, testid: 'overflow-option', value: option.value, run: () => run(option) }))));
  return node;
}

/** What a field needs to know and may tell; `input` is the label of an input block around it, if there is one. */
function fieldOf(element, block, surface, input) {
  const dispatches = !input || block.dispatch_action === true;
  const keep = (chosen) => surface.values.set(block.block_id, element.action_id, { type: element.type, ...chosen });
  const dispatch = async (chosen) => {
    if (dispatches && (await confirmed(element, surface))) surface.act(block.block_id, element.action_id, chosen);
  };
  return {
    id: input?.id, described: input?.described, required: input && !block.optional, optional: input && block.optional, label: input ? undefined : words(element.placeholder) || 'Choose',
    world: surface.world, dispatches,
    held: () => surface.values.get(block.block_id, element.action_id),
    entered: (chosen) => { keep(chosen); input?.touched(); },
    changed: (chosen) => { keep(chosen); input?.touched(); dispatch(chosen); },
    dispatch,
    suggest: (query) => surface.suggest(block.block_id, element.action_id, query),
  };
}

export function control(element, block, surface, input) {
  if (element.type === 'button') return button(element, block, surface);
  if (element.type === 'overflow') return overflow(element, block, surface);
  const make = FIELDS[element.type];
  if (!make) return el('span', { class: 'unknown' }, `[${element.type}]`);
  return make(element, fieldOf(element, block, surface, input));
}
