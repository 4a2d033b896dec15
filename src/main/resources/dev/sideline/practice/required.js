// What Slack's own clients check before a form goes to the app.

function content(held) {
  const { type, ...fields } = held ?? {};
  const [value] = Object.values(fields);
  return Array.isArray(value) && !value.length ? undefined : value ?? undefined;
}

function fault(element, value) {
  const length = String(value).length;
  if (element.min_length && length < element.min_length) return `Must be at least ${element.min_length} characters.`;
  if (element.max_length && length > element.max_length) return `Must be no more than ${element.max_length} characters.`;
  if (element.type === 'number_input') {
    if (!(element.is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/).test(value)) return element.is_decimal_allowed ? 'Enter a number.' : 'Enter a whole number.';
    if (element.min_value !== undefined && Number(value) < Number(element.min_value)) return `Must be at least ${element.min_value}.`;
    if (element.max_value !== undefined && Number(value) > Number(element.max_value)) return `Must be no more than ${element.max_value}.`;
  }
  if (element.type === 'email_text_input' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'Enter a valid email address.';
  if (element.type === 'url_text_input' && !/^https?:\/\/\S+$/.test(value)) return 'Enter a valid URL.';
  return undefined;
}

/** Messages by block id; empty when the form may be submitted. */
export function missing(list, values) {
  const errors = {};
  for (const block of list.filter(({ type }) => type === 'input')) {
    const value = content(values.get(block.block_id, block.element.action_id));
    if (value === undefined) {
      if (!block.optional) errors[block.block_id] = 'Please complete this required field.';
    } else {
      const message = fault(block.element, value);
      if (message) errors[block.block_id] = message;
    }
  }
  return errors;
}
