// The markdown block: headings, lists, tables left as text, and inline marks.
import { el } from './dom.js';
import { link } from './mrkdwn.js';
import { emoji } from './emoji.js';

const INLINE = /`([^`\n]+)`|\*\*([^*\n]+)\*\*|__([^_\n]+)__|\*([^*\n]+)\*|(?<!\w)_([^_\n]+)_(?!\w)|~~([^~\n]+)~~|\[([^\]\n]+)\]\(([^)\s]+)\)|:([a-z0-9_+-]+):/gi;

function inline(text) {
  const nodes = [];
  let from = 0;
  for (const hit of text.matchAll(INLINE)) {
    if (hit.index > from) nodes.push(text.slice(from, hit.index));
    const [whole, code, b1, b2, i1, i2, strike, label, address, name] = hit;
    if (code) nodes.push(el('code', {}, code));
    else if (b1 ?? b2) nodes.push(el('strong', {}, ...inline(b1 ?? b2)));
    else if (i1 ?? i2) nodes.push(el('em', {}, ...inline(i1 ?? i2)));
    else if (strike) nodes.push(el('s', {}, ...inline(strike)));
    else if (label) nodes.push(link(address, label));
    else nodes.push(emoji(name));
    from = hit.index + whole.length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function line(text) {
  const heading = /^(#{1,6})\s+(.*)$/.exec(text);
  if (heading) return el('p', { class: 'heading' }, ...inline(heading[2]));
  const item = /^(\s*)(?:[-*+]|\d+[.)])\s+(.*)$/.exec(text);
  if (item) return el('div', { class: item[1].length > 1 ? 'item item-deep' : 'item' }, ...inline(item[2]));
  if (/^\s*>/.test(text)) return el('blockquote', {}, ...inline(text.replace(/^\s*>\s?/, '')));
  if (/^\s*(-{3,}|\*{3,})\s*$/.test(text)) return el('hr');
  return text.trim() ? el('p', {}, ...inline(text)) : undefined;
}

export function markdown(text) {
  return el('div', { class: 'mrkdwn markdown' }, ...text.split(/```\w*\n?([\s\S]*?)\n?```/).map((part, i) => (i % 2 ? el('pre', {}, part) : part.split('\n').map(line))));
}
