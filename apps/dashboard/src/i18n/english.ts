import accounts from '../../messages/en/accounts.json';
import actor from '../../messages/en/actor.json';
import actors from '../../messages/en/actors.json';
import agreement from '../../messages/en/agreement.json';
import agreements from '../../messages/en/agreements.json';
import announced from '../../messages/en/announced.json';
import asOf from '../../messages/en/asOf.json';
import chart from '../../messages/en/chart.json';
import cite from '../../messages/en/cite.json';
import compare from '../../messages/en/compare.json';
import dates from '../../messages/en/dates.json';
import disagreements from '../../messages/en/disagreements.json';
import downloads from '../../messages/en/downloads.json';
import event from '../../messages/en/event.json';
import events from '../../messages/en/events.json';
import evidence from '../../messages/en/evidence.json';
import feeds from '../../messages/en/feeds.json';
import filters from '../../messages/en/filters.json';
import gallery from '../../messages/en/gallery.json';
import history from '../../messages/en/history.json';
import home from '../../messages/en/home.json';
import importing from '../../messages/en/importing.json';
import inbox from '../../messages/en/inbox.json';
import learned from '../../messages/en/learned.json';
import lists from '../../messages/en/lists.json';
import live from '../../messages/en/live.json';
import map from '../../messages/en/map.json';
import meta from '../../messages/en/meta.json';
import names from '../../messages/en/names.json';
import network from '../../messages/en/network.json';
import offices from '../../messages/en/offices.json';
import page from '../../messages/en/page.json';
import palette from '../../messages/en/palette.json';
import passages from '../../messages/en/passages.json';
import preferences from '../../messages/en/preferences.json';
import reading from '../../messages/en/reading.json';
import review from '../../messages/en/review.json';
import search from '../../messages/en/search.json';
import share from '../../messages/en/share.json';
import shell from '../../messages/en/shell.json';
import source from '../../messages/en/source.json';
import sourcePage from '../../messages/en/sourcePage.json';
import sources from '../../messages/en/sources.json';
import statements from '../../messages/en/statements.json';
import states from '../../messages/en/states.json';
import timeAndPlace from '../../messages/en/timeAndPlace.json';
import topics from '../../messages/en/topics.json';
import weave from '../../messages/en/weave.json';
import words from '../../messages/en/words.json';

/** Every message in English, by the part of the dashboard that says it. */
export const english = {
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
