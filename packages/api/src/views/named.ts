import {
  Actor,
  Agreement,
  AnyRecord,
  Citation,
  Clause,
  Event,
  FuzzyDate,
  Interval,
  LocalizedText,
  Name,
  Office,
  Place,
  Recognition,
  Selector,
  Source,
  Statement,
  Tenure,
} from '@mithaq/domain';
import { ActorPage, ActorRow, RecognitionView, TenureView, TieView } from './actor.ts';
import { AgreementPage, AgreementPart, AgreementRow, ClauseView, NameView } from './agreement.ts';
import { Change } from './change.ts';
import { ClausePage, ClauseRow } from './clause.ts';
import { AnnouncementView, CommitmentView } from './commitment.ts';
import { ComparedAgreement, ComparedCell, Comparison } from './compare.ts';
import { Density } from './density.ts';
import { DisputePage } from './dispute-page.ts';
import { EventPage, EventPart, EventRow, FigureView } from './event.ts';
import { LearnedView } from './learning.ts';
import { EventFeature, EventMap } from './map.ts';
import { NetworkView, TieBetween } from './network.ts';
import { OfficePage, OfficeRow } from './office.ts';
import { PlacePage, PlaceRow } from './place.ts';
import { PartView, ProposalView, ProposedValueView } from './proposal.ts';
import { Ref, TopicRef } from './ref.ts';
import { NewcomerView, ReferentView, ReferredView } from './referent.ts';
import { FieldChangeView, RevisionView } from './revision.ts';
import { SearchHit } from './search.ts';
import { ImportResult, PassageView, SourcePage, SourceRow } from './source.ts';
import { CitationView, DisputeView, ReadingView, SourceRef, StatementView, SupportView } from './statement.ts';
import { StatementRow } from './statement-list.ts';
import { FurtherDoubt, PendingView, StatusView } from './status.ts';
import { SuggestionView } from './suggestion.ts';
import { TaxonomyView, TermView } from './taxonomy.ts';
import { MomentView, Timeline } from './timeline.ts';

/** The schemas that answers are made of, by their names: for whoever describes the answers in another language than TypeScript. */
export const namedSchemas = {
  Actor,
  Agreement,
  AnyRecord,
  Citation,
  Clause,
  Event,
  Office,
  Place,
  Recognition,
  Selector,
  Source,
  Statement,
  Tenure,
  ActorPage,
  ActorRow,
  AgreementPage,
  AgreementPart,
  AgreementRow,
  AnnouncementView,
  Change,
  CitationView,
  ClausePage,
  ClauseRow,
  ClauseView,
  CommitmentView,
  ComparedAgreement,
  ComparedCell,
  Comparison,
  Density,
  DisputePage,
  DisputeView,
  EventFeature,
  EventMap,
  EventPage,
  EventPart,
  EventRow,
  FieldChangeView,
  FigureView,
  FurtherDoubt,
  FuzzyDate,
  ImportResult,
  Interval,
  LearnedView,
  LocalizedText,
  MomentView,
  Name,
  NameView,
  NetworkView,
  NewcomerView,
  OfficePage,
  OfficeRow,
  PartView,
  PassageView,
  PendingView,
  PlacePage,
  PlaceRow,
  ProposalView,
  ProposedValueView,
  ReadingView,
  RecognitionView,
  Ref,
  ReferentView,
  ReferredView,
  RevisionView,
  SearchHit,
  SourcePage,
  SourceRef,
  SourceRow,
  StatementRow,
  StatementView,
  StatusView,
  SuggestionView,
  SupportView,
  TaxonomyView,
  TenureView,
  TermView,
  TieBetween,
  TieView,
  Timeline,
  TopicRef,
} as const;
