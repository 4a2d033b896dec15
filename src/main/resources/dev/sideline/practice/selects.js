// The select elements: static, external and users, for one or many.
import { toast } from './dom.js';
import { combobox, filtered } from './combobox.js';
import { words } from './mrkdwn.js';

const item = (option, group) => ({ value: option.value, label: words(option.text), note: option.description ? words(option.description) : undefined, group, raw: option });
const items = ({ options, option_groups: groups }) => (groups ? groups.flatMap((group) => group.options.map((option) => item(option, words(group.label)))) : (options ?? []).map((option) => item(option)));
const member = (person) => ({ value: person.id, label: person.realName, note: person.title });

function common(element, field, multiple) {
  return { id: field.id, actionId: element.action_id, label: field.label, described: field.described, clearable: field.optional, placeholder: words(element.placeholder) || (multiple ? 'Select options' : 'Select an option'), multiple, most: element.max_selected_items };
}

export function optionSelect(element, field) {
  const multiple = element.type.startsWith('multi_');
  const held = field.held();
  const chosen = multiple ? (held ? held.selected_options : element.initial_options) ?? [] : [held ? held.selected_option : element.initial_option].filter(Boolean);
  return combobox({
    ...common(element, field, multiple),
    load: element.type.includes('external') ? remote(element, field) : filtered(items(element)),
    delay: element.type.includes('external') ? 250 : 0,
    chosen: chosen.map((option) => item(option)),
    changed: (picked) => field.changed(multiple ? { selected_options: picked.map(({ raw }) => raw) } : { selected_option: picked[0]?.raw ?? null }),
  });
}

function remote(element, field) {
  const least = element.min_query_length ?? 3;
  return (query) => {
    if (query.length < least) return `Type at least ${least} character${least === 1 ? '' : 's'} to search`;
    return field.suggest(query).then((answer) => {
      if (answer.notice) toast(answer.notice);
      return answer.notice ? 'The options could not be loaded' : items({ options: answer.options, option_groups: answer.option_groups });
    });
  };
}

export function peopleSelect(element, field) {
  const multiple = element.type.startsWith('multi_');
  const held = field.held();
  const ids = multiple ? (held ? held.selected_users : element.initial_users) ?? [] : [held ? held.selected_user : element.initial_user].filter(Boolean);
  return combobox({
    ...common(element, field, multiple),
    placeholder: words(element.placeholder) || 'Select a person',
    load: filtered(field.world.people.map(member)),
    chosen: ids.map((id) => (field.world.person(id) ? member(field.world.person(id)) : { value: id, label: id })),
    changed: (picked) => field.changed(multiple ? { selected_users: picked.map(({ value }) => value) } : { selected_user: picked[0]?.value ?? null }),
  });
}
