// The rich_text block.
import { el } from './dom.js';
import { link, mention } from './mrkdwn.js';
import { emoji } from './emoji.js';
import { dateToken } from './dates.js';

const STYLES = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

function styled(node, style = {}) {
  return Object.entries(STYLES).reduce((inner, [name, tag]) => (style[name] ? el(tag, {}, inner) : inner), node);
}

function piece(element, world) {
  switch (element.type) {
    case 'text': return styled(el('span', { class: 'typed' }, element.text), element.style);
    case 'link': return styled(link(element.url, element.text ?? element.url), element.style);
    case 'user': return styled(mention(element.user_id, undefined, world), element.style);
    case 'emoji': return emoji(element.name);
    case 'date': return dateToken(element.timestamp, element.format, element.fallback ?? '', world);
    case 'channel': return el('span', { class: 'mention' }, `#${element.channel_id}`);
    case 'broadcast': return el('span', { class: 'mention mention-me' }, `@${element.range}`);
    default: return undefined;
  }
}

function part(element, world) {
  const inside = () => (element.elements ?? []).map((each) => piece(each, world));
  switch (element.type) {
    case 'rich_text_section': return el('p', {}, ...inside());
    case 'rich_text_quote': return el('blockquote', {}, ...inside());
    case 'rich_text_preformatted': return el('pre', {}, ...inside());
    case 'rich_text_list': {
      const items = element.elements.map((item) => el('li', {}, ...item.elements.map((each) => piece(each, world))));
      return el(element.style === 'ordered' ? 'ol' : 'ul', { class: `indent-${Math.min(element.indent ?? 0, 4)}` }, ...items);
    }
    default: return undefined;
  }
}

export const richText = (block, world) => el('div', { class: 'mrkdwn' }, ...block.elements.map((element) => part(element, world)));
