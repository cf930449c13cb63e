declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Countries at 1:50,000,000 by their ISO 3166-1 numbers, and the land that they make up. */
  const world: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  export default world;
}
