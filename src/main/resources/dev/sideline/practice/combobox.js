// A select with type-ahead, for one or many; the same for options of the message, of the app and for people.
import { el, icons, uniqueId } from './dom.js';
import { place } from './popup.js';

/**
 * @param load query => list of `{value, label, note, group}` or a hint text, possibly later
 * @param chosen the items that are chosen at first
 * @param changed called with the chosen items
 */
export function combobox({ id, actionId, multiple = false, load, chosen = [], placeholder = 'Select…', most = Infinity, clearable = false, label, described, delay = 0, changed }) {
  const listId = uniqueId('options');
  let picked = [...chosen], shown = [], active = -1, ticket = 0, timer;
  const list = el('div', { class: 'options', id: listId, role: 'listbox', popover: 'manual', 'aria-multiselectable': multiple || undefined, 'data-testid': 'options' });
  const input = el('input', { id, type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId, 'aria-label': label, 'aria-describedby': described, autocomplete: 'off', spellcheck: 'false', 'data-action-id': actionId });
  const chips = el('span', { class: 'chips' });
  const clear = el('button', { type: 'button', class: 'clear', 'aria-label': 'Clear', on: { click: () => { pick([]); input.focus(); } } }, icons.close());
  const box = el('div', { class: 'combobox' }, chips, input, clear, el('span', { class: 'chevron' }, icons.down()), list);

  function draw() {
    input.placeholder = multiple && picked.length ? '' : placeholder;
    clear.hidden = multiple || !clearable || !picked.length;
    if (!multiple && document.activeElement !== input) input.value = picked[0]?.label ?? '';
    chips.replaceChildren(...(multiple ? picked : []).map((item) => el('span', { class: 'chip', 'data-value': item.value }, item.label, el('button', { type: 'button', 'aria-label': `Remove ${item.label}`, on: { click: () => pick(picked.filter((other) => other !== item)) } }, icons.close()))));
  }
  function pick(items) {
    picked = items;
    draw();
    changed(picked);
  }
  function choose(item) {
    const has = picked.some((other) => other.value === item.value);
    input.value = multiple ? '' : item.label;
    if (!multiple) hide();
    if (!multiple && has) return;
    if (!has && multiple && picked.length >= most) return;
    pick(multiple ? (has ? picked.filter((other) => other.value !== item.value) : [...picked, item]) : [item]);
    if (multiple) render(shown);
  }
  function render(result) {
    const hint = typeof result === 'string' ? result : result.length ? undefined : 'Nothing found';
    shown = typeof result === 'string' ? [] : result;
    let group;
    list.replaceChildren(...(hint ? [el('div', { class: 'none' }, hint)] : shown.flatMap((item, i) => {
      const head = item.group && item.group !== group ? el('div', { class: 'group' }, item.group) : undefined;
      group = item.group;
      const has = picked.some((other) => other.value === item.value);
      const option = el('div', { class: 'option', role: 'option', id: `${listId}-${i}`, 'aria-selected': String(has), 'data-value': item.value, on: { mousedown: (event) => event.preventDefault(), click: () => choose(item) } }, el('span', {}, item.label), item.note ? el('small', {}, item.note) : undefined);
      return head ? [head, option] : [option];
    })));
    point(shown.length ? Math.max(0, shown.findIndex((item) => !multiple && item.value === picked[0]?.value)) : -1);
    if (document.activeElement === input) show();
  }
  function point(index) {
    active = index;
    list.querySelectorAll('.option').forEach((option, i) => option.classList.toggle('active', i === index));
    const option = list.querySelector('.option.active');
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }
  function show() {
    place(list, box, { width: box.offsetWidth });
    input.setAttribute('aria-expanded', 'true');
  }
  function hide() {
    if (list.matches(':popover-open')) list.hidePopover();
    input.setAttribute('aria-expanded', 'false');
  }
  function search(query, wait) {
    clearTimeout(timer);
    const mine = (ticket += 1);
    timer = setTimeout(async () => {
      const result = load(query);
      if (result instanceof Promise) render('Searching…');
      const items = await result;
      if (mine === ticket) render(items);
    }, wait);
  }
  const opened = () => list.matches(':popover-open');
  input.addEventListener('focus', () => { if (!multiple) input.select(); });
  input.addEventListener('click', () => { if (!opened()) search('', 0); });
  input.addEventListener('input', () => search(input.value, delay));
  input.addEventListener('blur', () => { ticket += 1; clearTimeout(timer); hide(); if (multiple) input.value = ''; draw(); });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!opened()) search(multiple ? input.value : '', 0);
      else if (shown.length) point((active + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (opened() && shown[active]) choose(shown[active]);
    } else if (event.key === 'Escape' && opened()) {
      event.preventDefault();
      event.stopPropagation();
      hide();
    } else if (event.key === 'Backspace' && multiple && !input.value && picked.length) pick(picked.slice(0, -1));
  });
  box.addEventListener('mousedown', (event) => { if (event.target === box || event.target.closest('.chevron')) { event.preventDefault(); input.focus(); search('', 0); } });
  draw();
  return box;
}

/** Filters items by the words of a query. */
export function filtered(items) {
  return (query) => {
    const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
    return items.filter((item) => parts.every((part) => `${item.label} ${item.note ?? ''}`.toLowerCase().includes(part)));
  };
}
