'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const form = document.getElementById('controls');
  const field = (name) => form.elements.namedItem(name);
  const articles = [...document.querySelectorAll('article')].map((element, at) => ({
    element,
    ...data.articles[at],
    text: element.querySelector('.text'),
    language: element.querySelector('.text').lang,
    paragraphs: [...element.querySelectorAll('.text p')],
    cards: [...element.querySelectorAll('.card')],
    parts: [...element.querySelectorAll('[data-m]')],
    visible: new Set(),
  }));

  // A paragraph in a script: the same as written where nothing is stored for it.
  const shown = (article, at, mode) => {
    const [own, ...others] = article.lines[at];
    return others[mode - 1] || own;
  };

  const wordsOf = (article, mode) => {
    const found = new Map();
    article.lines.forEach((_, at) => {
      const [text, spans] = shown(article, at, mode);
      for (let i = 0; i < spans.length; i += 3) {
        const words = text.slice(spans[i], spans[i + 1]);
        found.set(spans[i + 2], found.has(spans[i + 2]) ? `${found.get(spans[i + 2])} ${words}` : words);
      }
    });
    return found;
  };

  const paint = (article, at, mode, begun) => {
    const [text, spans] = shown(article, at, mode);
    const stretches = [];
    const cuts = new Set([0, text.length]);
    for (let i = 0; i < spans.length; i += 3) {
      const [claim, role] = article.marks[spans[i + 2]];
      if (article.visible.has(claim)) {
        stretches.push([spans[i], spans[i + 1], claim, role]);
        cuts.add(spans[i]).add(spans[i + 1]);
      }
    }
    const places = [...cuts].sort((a, b) => a - b);
    const pieces = document.createDocumentFragment();
    for (let i = 0; i + 1 < places.length; i += 1) {
      const [start, end] = [places[i], places[i + 1]];
      const over = stretches.filter((each) => each[0] <= start && end <= each[1]);
      const words = document.createTextNode(text.slice(start, end));
      pieces.append(over.length ? piece(article, over, words, begun) : words);
    }
    article.paragraphs[at].replaceChildren(pieces);
  };

  const piece = (article, over, words, begun) => {
    const claims = over.filter((each) => each[3] === 0);
    claims.sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || b[2] - a[2]);
    const made = document.createElement(claims.length ? 'mark' : 'span');
    over.filter((each) => each[3]).forEach((each) => made.classList.add(`r${each[3]}`));
    if (claims.length) {
      const claim = claims[0][2];
      made.classList.add(`s${article.claims[claim].s}`);
      if (claims.length > 1) made.classList.add('d2');
      made.dataset.c = claim;
      const fresh = claims.map((each) => each[2]).filter((each) => !begun.has(each)).sort((a, b) => a - b);
      if (fresh.length) {
        fresh.forEach((each) => begun.add(each));
        made.dataset.n = fresh.map((each) => each + 1).join(' ');
        made.tabIndex = 0;
        made.setAttribute('aria-describedby', article.cards[fresh[0]].id);
      }
    }
    made.append(words);
    return made;
  };

  const fits = (claim, card, asked) =>
    (asked.vendor === '' || claim.v.includes(Number(asked.vendor))) &&
    (asked.stance === '' || claim.s === Number(asked.stance)) &&
    (asked.annotator === '' || claim.a === Number(asked.annotator)) &&
    (asked.kind === '' || claim.k === Number(asked.kind)) &&
    (asked.text === '' || `${card.textContent} ${claim.w}`.toLowerCase().includes(asked.text));

  const refresh = () => {
    const mode = Number(field('script').value);
    const asked = {};
    for (const name of ['vendor', 'stance', 'annotator', 'kind']) asked[name] = field(name).value;
    asked.text = field('text').value.trim().toLowerCase();
    const filtered = Object.values(asked).some((value) => value !== '');
    let count = 0;
    for (const article of articles) {
      const words = wordsOf(article, mode);
      article.parts.forEach((part) => { part.textContent = part.dataset.m.split(' ').map((m) => words.get(Number(m)) || '').join(' … '); });
      article.visible = new Set();
      article.claims.forEach((claim, at) => {
        const good = fits(claim, article.cards[at], asked);
        article.cards[at].hidden = !good;
        if (good) article.visible.add(at);
      });
      count += article.visible.size;
      article.element.hidden = filtered && !article.visible.size;
      article.text.lang = mode ? data.languages[mode] : article.language;
      const begun = new Set();
      article.paragraphs.forEach((_, at) => paint(article, at, mode, begun));
    }
    form.querySelector('output').textContent = data.shown.replace('%1', count).replace('%2', data.total);
    document.getElementById('none').hidden = !filtered || count > 0;
  };

  const point = (article, claim) => {
    document.querySelectorAll('.now').forEach((each) => each.classList.remove('now'));
    article.element.querySelectorAll(`mark[data-c="${claim}"]`).forEach((each) => each.classList.add('now'));
    article.cards[claim].classList.add('now');
  };

  const follow = (event) => {
    const article = articles.find((each) => each.element.contains(event.target));
    if (!article) return;
    const button = event.target.closest('.card button');
    const mark = event.target.closest('mark');
    if (button) {
      const claim = article.cards.indexOf(button.closest('.card'));
      const starts = [...article.element.querySelectorAll('mark[data-n]')];
      const place = starts.find((each) => each.dataset.n.split(' ').includes(String(claim + 1)));
      point(article, claim);
      if (place) { place.scrollIntoView({ block: 'center' }); place.focus({ preventScroll: true }); }
    } else if (mark) {
      const claim = Number(mark.dataset.c);
      point(article, claim);
      article.cards[claim].scrollIntoView({ block: 'nearest' });
      if (event.type === 'keydown') article.cards[claim].querySelector('button').focus({ preventScroll: true });
    }
  };

  form.addEventListener('input', refresh);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(refresh));
  document.addEventListener('click', follow);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.closest && event.target.closest('mark')) follow(event);
  });
  document.querySelector('.bar').hidden = false;
  refresh();
})();
