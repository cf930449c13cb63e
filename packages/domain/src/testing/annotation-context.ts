const oa = 'http://www.w3.org/ns/oa#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const resource = (name: string) => ({ '@id': `${oa}${name}`, '@type': '@id' });
const typed = (name: string, type: string) => ({ '@id': `${oa}${name}`, '@type': `${xsd}${type}` });
const named = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${oa}${name}`]));

/**
 * The terms of the Web Annotation context (http://www.w3.org/ns/anno.jsonld) that annotations of ours use, so that tests expand them
 * without the network.
 */
export const annotationContext = {
  '@context': {
    oa,
    xsd,
    id: '@id',
    type: '@type',
    ...named(
      'Annotation',
      'SpecificResource',
      'TextQuoteSelector',
      'TextPositionSelector',
      'TimeState',
      'linking',
      'exact',
      'prefix',
      'suffix',
    ),
    body: resource('hasBody'),
    target: resource('hasTarget'),
    source: resource('hasSource'),
    selector: resource('hasSelector'),
    state: resource('hasState'),
    cached: resource('cachedSource'),
    motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
    start: typed('start', 'nonNegativeInteger'),
    end: typed('end', 'nonNegativeInteger'),
    sourceDateStart: typed('sourceDateStart', 'dateTime'),
    sourceDateEnd: typed('sourceDateEnd', 'dateTime'),
  },
};
