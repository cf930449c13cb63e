/** Mithaq's records in the formats of others, and back. */

export { CanonicalFault, canonicalJson } from './interchange/bundle/canonical-json.ts';
export { bundleFiles } from './interchange/bundle/format.ts';
export { hashBeforeFirst, revisionDigest, revisionHash } from './interchange/bundle/history.ts';
export type { BundleItem } from './interchange/bundle/items.ts';
export type { BundleManifest } from './interchange/bundle/manifest.ts';
export { type BundlePart, ChangeSetEntry, DraftEntry, RevisionEntry, TextEntry } from './interchange/bundle/parts.ts';
export {
  type BundleFile,
  type BundleReading,
  readBundle,
  readBundleFiles,
  streamBundle,
  type TakeItems,
} from './interchange/bundle/read.ts';
export { type BundleLimits, type BundleVerdict, bundleLimits, type ReadBundleOptions } from './interchange/bundle/reader.ts';
export { SuggestionEntry, SuggestionValue } from './interchange/bundle/suggestion.ts';
export {
  type BundleOptions,
  type BundlePiece,
  type BundleWriter,
  bundlePieces,
  bundleWriter,
  writeBundle,
} from './interchange/bundle/write.ts';
export { toListing } from './interchange/csv/listing.ts';
export { type CsvLimits, type CsvReading, csvLimits, fromCsv, type ReadCsvOptions } from './interchange/csv/read.ts';
export { type ReadingOptions, toReadingTables } from './interchange/csv/reading-tables.ts';
export { fromSimpleTables, type SimpleOptions, type SimpleReading, type SimpleTables } from './interchange/csv/simple-tables.ts';
export { type CsvTable, csvTables, type Slugs } from './interchange/csv/tables.ts';
export { type CsvOptions, toCsv } from './interchange/csv/write.ts';
export { type FtmExport, ftmLines, toFtmEntities } from './interchange/follow-the-money/entities.ts';
export type { FtmEntity, FtmLeftOut, FtmReason, FtmSchema, FtmStatement } from './interchange/follow-the-money/model.ts';
export { type FtmImport, type FtmReadOptions, fromFtmEntities, type UnreadEntity } from './interchange/follow-the-money/read.ts';
export { type FtmStatementOptions, ftmStatementKey, toFtmStatements } from './interchange/follow-the-money/statements.ts';
export { featureKinds, type GeoFeatureCollection, toGeoJson } from './interchange/geojson/feature-collection.ts';
export { type FeatureKind, type FeatureProperties, type GeoFeature, uncertaintyMetres } from './interchange/geojson/features.ts';
export type { Box, Geometry, Position } from './interchange/geojson/geometry.ts';
export { type ImportedPlaces, placesFromGeoJson, type ReadPlacesOptions, type SkippedFeature } from './interchange/geojson/places.ts';
export {
  type AnnotationOptions,
  type AnnotationReadingOptions,
  annotationsOf,
  citationFromJsonLd,
  citationToJsonLd,
} from './interchange/json-ld/annotations.ts';
export { jsonLdContext, jsonLdContextIri } from './interchange/json-ld/context.ts';
export type { JsonLdOptions } from './interchange/json-ld/namespaces.ts';
export { fromJsonLd, type JsonLdReadingOptions } from './interchange/json-ld/read.ts';
export type { JsonLdObject } from './interchange/json-ld/shape.ts';
export { toJsonLd } from './interchange/json-ld/write.ts';
export { jsonSchemas, type PublishedSchema, schemaBase } from './interchange/json-schema/json-schemas.ts';
export { toBibtex } from './interchange/references/bibtex.ts';
export { toCslItem } from './interchange/references/csl.ts';
export { CslCustom, CslDate, CslItem, CslName } from './interchange/references/csl-item.ts';
export { passageInWords, referenceInWords } from './interchange/references/reference-in-words.ts';
export type { Cited, ReferenceContext } from './interchange/references/reference-parts.ts';
export type { CitedType } from './interchange/references/reference-types.ts';
export { toRis } from './interchange/references/ris.ts';
export { fromCslItem, type ImportedReference, SourceDraft } from './interchange/references/source-draft.ts';
export { textDigest } from './interchange/text-digest.ts';
