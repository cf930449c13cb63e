import accounts from '../../messages/ar/accounts.json';
import actor from '../../messages/ar/actor.json';
import actors from '../../messages/ar/actors.json';
import agreement from '../../messages/ar/agreement.json';
import agreements from '../../messages/ar/agreements.json';
import announced from '../../messages/ar/announced.json';
import asOf from '../../messages/ar/asOf.json';
import audit from '../../messages/ar/audit.json';
import chart from '../../messages/ar/chart.json';
import choosing from '../../messages/ar/choosing.json';
import cite from '../../messages/ar/cite.json';
import comments from '../../messages/ar/comments.json';
import compare from '../../messages/ar/compare.json';
import dates from '../../messages/ar/dates.json';
import desk from '../../messages/ar/desk.json';
import disagreements from '../../messages/ar/disagreements.json';
import doing from '../../messages/ar/doing.json';
import downloads from '../../messages/ar/downloads.json';
import drafting from '../../messages/ar/drafting.json';
import edit from '../../messages/ar/edit.json';
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
import keeping from '../../messages/ar/keeping.json';
import keys from '../../messages/ar/keys.json';
import learned from '../../messages/ar/learned.json';
import leftOut from '../../messages/ar/leftOut.json';
import lists from '../../messages/ar/lists.json';
import live from '../../messages/ar/live.json';
import map from '../../messages/ar/map.json';
import merging from '../../messages/ar/merging.json';
import meta from '../../messages/ar/meta.json';
import names from '../../messages/ar/names.json';
import network from '../../messages/ar/network.json';
import offices from '../../messages/ar/offices.json';
import orphans from '../../messages/ar/orphans.json';
import ownAccount from '../../messages/ar/ownAccount.json';
import page from '../../messages/ar/page.json';
import palette from '../../messages/ar/palette.json';
import passages from '../../messages/ar/passages.json';
import people from '../../messages/ar/people.json';
import preferences from '../../messages/ar/preferences.json';
import presence from '../../messages/ar/presence.json';
import reading from '../../messages/ar/reading.json';
import returning from '../../messages/ar/returning.json';
import review from '../../messages/ar/review.json';
import revisions from '../../messages/ar/revisions.json';
import ruling from '../../messages/ar/ruling.json';
import search from '../../messages/ar/search.json';
import settings from '../../messages/ar/settings.json';
import share from '../../messages/ar/share.json';
import shell from '../../messages/ar/shell.json';
import source from '../../messages/ar/source.json';
import sourcePage from '../../messages/ar/sourcePage.json';
import sources from '../../messages/ar/sources.json';
import statements from '../../messages/ar/statements.json';
import states from '../../messages/ar/states.json';
import tables from '../../messages/ar/tables.json';
import taxonomy from '../../messages/ar/taxonomy.json';
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
  audit,
  chart,
  cite,
  choosing,
  comments,
  compare,
  dates,
  desk,
  disagreements,
  doing,
  downloads,
  drafting,
  edit,
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
  keeping,
  keys,
  learned,
  leftOut,
  lists,
  live,
  map,
  merging,
  meta,
  names,
  network,
  offices,
  orphans,
  ownAccount,
  page,
  palette,
  passages,
  people,
  presence,
  preferences,
  reading,
  returning,
  review,
  ruling,
  revisions,
  search,
  settings,
  share,
  shell,
  source,
  sourcePage,
  sources,
  statements,
  states,
  taxonomy,
  tables,
  timeAndPlace,
  topics,
  weave,
  words,
};
