import accounts from '../../messages/ar/accounts.json';
import actor from '../../messages/ar/actor.json';
import actors from '../../messages/ar/actors.json';
import agreement from '../../messages/ar/agreement.json';
import agreements from '../../messages/ar/agreements.json';
import announced from '../../messages/ar/announced.json';
import asOf from '../../messages/ar/asOf.json';
import chart from '../../messages/ar/chart.json';
import cite from '../../messages/ar/cite.json';
import compare from '../../messages/ar/compare.json';
import dates from '../../messages/ar/dates.json';
import disagreements from '../../messages/ar/disagreements.json';
import downloads from '../../messages/ar/downloads.json';
import event from '../../messages/ar/event.json';
import events from '../../messages/ar/events.json';
import evidence from '../../messages/ar/evidence.json';
import feeds from '../../messages/ar/feeds.json';
import filters from '../../messages/ar/filters.json';
import gallery from '../../messages/ar/gallery.json';
import history from '../../messages/ar/history.json';
import home from '../../messages/ar/home.json';
import importing from '../../messages/ar/importing.json';
import inbox from '../../messages/ar/inbox.json';
import learned from '../../messages/ar/learned.json';
import lists from '../../messages/ar/lists.json';
import live from '../../messages/ar/live.json';
import map from '../../messages/ar/map.json';
import meta from '../../messages/ar/meta.json';
import names from '../../messages/ar/names.json';
import network from '../../messages/ar/network.json';
import offices from '../../messages/ar/offices.json';
import page from '../../messages/ar/page.json';
import palette from '../../messages/ar/palette.json';
import passages from '../../messages/ar/passages.json';
import preferences from '../../messages/ar/preferences.json';
import reading from '../../messages/ar/reading.json';
import review from '../../messages/ar/review.json';
import search from '../../messages/ar/search.json';
import share from '../../messages/ar/share.json';
import shell from '../../messages/ar/shell.json';
import source from '../../messages/ar/source.json';
import sourcePage from '../../messages/ar/sourcePage.json';
import sources from '../../messages/ar/sources.json';
import statements from '../../messages/ar/statements.json';
import states from '../../messages/ar/states.json';
import timeAndPlace from '../../messages/ar/timeAndPlace.json';
import topics from '../../messages/ar/topics.json';
import weave from '../../messages/ar/weave.json';
import words from '../../messages/ar/words.json';

/** Every message in Arabic, by the part of the dashboard that says it. */
export const arabic = {
  accounts,
  actor,
  actors,
  agreement,
  agreements,
  announced,
  asOf,
  chart,
  cite,
  compare,
  dates,
  disagreements,
  downloads,
  event,
  events,
  evidence,
  feeds,
  filters,
  gallery,
  history,
  home,
  importing,
  inbox,
  learned,
  lists,
  live,
  map,
  meta,
  names,
  network,
  offices,
  page,
  palette,
  passages,
  preferences,
  reading,
  review,
  search,
  share,
  shell,
  source,
  sourcePage,
  sources,
  statements,
  states,
  timeAndPlace,
  topics,
  weave,
  words,
};
