// Keeps an open board up to date: tells what happens as it is heard, and fetches the page's content anew a moment later.
// The page works without it.
(function () {
  'use strict';

  // So many boards hear of a change at once that they had better not all ask at once.
  const SOONEST = 300;
  const LATEST = 3000;
  const RETRY = 5000;
  const KEPT = 20;

  const live = document.getElementById('live');
  let refreshing = null;

  function content() {
    return document.getElementById('content');
  }

  function say(element, text) {
    if (element && element.textContent !== text) {
      element.textContent = text;
    }
  }

  function words(what) {
    const words = document.getElementById('words');
    const found = words && words.content.querySelector('[data-what="' + what + '"]');
    return found ? found.textContent : what;
  }

  function tell(change) {
    const list = document.getElementById('latest');
    if (!list) {
      return;
    }
    const line = document.createElement('li');
    line.dataset.number = change.number;
    const time = document.createElement('time');
    time.dateTime = change.at;
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {timeStyle: 'medium', timeZone: 'Asia/Bangkok'})
      .format(new Date(change.at));
    line.append(time, ' ', words(change.what));
    if (change.dueItemId) {
      const link = document.createElement('a');
      link.href = '/board/items/' + encodeURIComponent(change.dueItemId);
      link.textContent = change.title;
      line.append(': ', link, ' (' + change.agencyCode + ')');
    }
    list.prepend(line);
    while (list.children.length > KEPT) {
      list.lastElementChild.remove();
    }
    document.getElementById('quiet').hidden = true;
  }

  function mark(change) {
    document.querySelectorAll('[data-item]').forEach(function (row) {
      if (row.dataset.item === change.dueItemId) {
        row.classList.add('changed');
      }
    });
    const watched = content().dataset.watch;
    const notice = document.getElementById('changed');
    if (watched && watched === change.dueItemId && notice && !notice.hasChildNodes()) {
      const link = document.createElement('a');
      link.href = window.location.href;
      link.textContent = notice.dataset.link;
      notice.append(notice.dataset.text + ' ', link);
    }
  }

  function refreshSoon() {
    if (content().dataset.refresh !== undefined && refreshing === null) {
      refreshing = setTimeout(refresh, SOONEST + Math.random() * (LATEST - SOONEST));
    }
  }

  async function refresh() {
    refreshing = null;
    try {
      const answer = await fetch(window.location.href, {headers: {'X-Requested-With': 'JavaScript'}, redirect: 'error'});
      if (!answer.ok) {
        window.location.reload(); // the session is over: the page leads to the login
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const focused = document.activeElement && document.activeElement.id;
      content().replaceWith(page.getElementById('content'));
      if (focused && document.getElementById(focused)) {
        document.getElementById(focused).focus({preventScroll: true});
      }
    } catch (away) {
      refreshing = setTimeout(refresh, RETRY);
    }
  }

  function listen(address) {
    const source = new EventSource(address);
    let last = new URL(address, window.location.href).searchParams.get('after');
    source.onopen = function () {
      live.classList.add('on');
      say(live, live.dataset.live);
    };
    source.addEventListener('change', function (event) {
      last = event.lastEventId;
      const change = JSON.parse(event.data);
      tell(change);
      mark(change);
      refreshSoon();
    });
    // What was missed is not kept any more: everything that is shown may have changed.
    source.addEventListener('reload', function (event) {
      last = event.lastEventId;
      mark({dueItemId: content().dataset.watch});
      refreshSoon();
    });
    source.onerror = function () {
      live.classList.remove('on');
      say(live, live.dataset.waiting);
      if (source.readyState === EventSource.CLOSED) {
        // The browser has given up, as it does when a server starts anew: go on where we were.
        setTimeout(function () {
          listen('/board/stream?after=' + last);
          refreshSoon();
        }, RETRY);
      }
    };
  }

  if (live && content() && content().dataset.stream) {
    listen(content().dataset.stream);
  }
})();
