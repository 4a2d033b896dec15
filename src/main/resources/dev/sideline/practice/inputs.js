// Inputs for words, numbers, dates and choices.
import { el, uniqueId } from './dom.js';
import { text, words } from './mrkdwn.js';
import { zonedLocal, zonedSeconds } from './dates.js';

const typeOf = { email_text_input: 'email', url_text_input: 'url', number_input: 'text' };

function shared(element, field) {
  return { id: field.id, 'aria-label': field.label, 'aria-describedby': field.described, 'data-action-id': element.action_id, 'aria-required': field.required || undefined, autofocus: element.focus_on_load || undefined };
}

export function textInput(element, field) {
  const held = field.held();
  const settings = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const attributes = { ...shared(element, field), placeholder: words(element.placeholder), maxlength: element.max_length, value: (held ? held.value : element.initial_value) ?? '', autocomplete: 'off' };
  const input = element.multiline ? el('textarea', { ...attributes, rows: 4 }) : el('input', { ...attributes, type: typeOf[element.type] ?? 'text', inputmode: element.type === 'number_input' ? (element.is_decimal_allowed ? 'decimal' : 'numeric') : undefined });
  const now = () => ({ value: input.value === '' ? null : input.value });
  let timer;
  input.addEventListener('input', () => {
    field.entered(now());
    clearTimeout(timer);
    if (settings.includes('on_character_entered')) timer = setTimeout(() => field.dispatch(now()), 400);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !element.multiline && field.dispatches && settings.includes('on_enter_pressed')) {
      event.preventDefault();
      field.dispatch(now());
    }
  });
  return input;
}

const picker = (type, key, initial, read, write) => (element, field) => {
  const held = field.held();
  const value = held ? held[key] : element[initial];
  const input = el('input', { ...shared(element, field), type, class: 'picker', value: value === null || value === undefined ? '' : read(value, field) });
  input.addEventListener('change', () => field.changed({ [key]: input.value === '' ? null : write(input.value, field) }));
  return input;
};
const same = (value) => value;

export const datePicker = picker('date', 'selected_date', 'initial_date', same, same);
export const timePicker = picker('time', 'selected_time', 'initial_time', same, (value) => value.slice(0, 5));
export const dateTimePicker = picker('datetime-local', 'selected_date_time', 'initial_date_time', (value, field) => zonedLocal(Number(value), field.world.tz), (value, field) => zonedSeconds(value, field.world.tz));

function choice(type, name, option, checked, world, changed) {
  const input = el('input', { type, name, checked: checked || undefined, 'data-value': option.value, on: { change: changed } });
  return el('label', { class: 'choice' }, input, el('span', {}, text(option.text, world), option.description ? el('small', {}, text(option.description, world)) : undefined));
}

export function checkboxes(element, field) {
  const held = field.held();
  const chosen = new Set(((held ? held.selected_options : element.initial_options) ?? []).map(({ value }) => value));
  const changed = (event) => {
    if (event.target.checked) chosen.add(event.target.dataset.value);
    else chosen.delete(event.target.dataset.value);
    field.changed({ selected_options: element.options.filter(({ value }) => chosen.has(value)) });
  };
  return el('div', { class: 'choices', role: 'group', id: field.id, 'aria-label': field.label, 'aria-describedby': field.described, 'data-action-id': element.action_id }, ...element.options.map((option) => choice('checkbox', undefined, option, chosen.has(option.value), field.world, changed)));
}

export function radioButtons(element, field) {
  const held = field.held();
  const chosen = (held ? held.selected_option : element.initial_option)?.value;
  const name = uniqueId('radio');
  const changed = (event) => field.changed({ selected_option: element.options.find(({ value }) => value === event.target.dataset.value) });
  return el('div', { class: 'choices', role: 'radiogroup', id: field.id, 'aria-label': field.label, 'aria-describedby': field.described, 'data-action-id': element.action_id }, ...element.options.map((option) => choice('radio', name, option, option.value === chosen, field.world, changed)));
}
