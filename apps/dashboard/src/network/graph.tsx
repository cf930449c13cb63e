import { useTranslations } from 'next-intl';
import { type CSSProperties, Fragment } from 'react';
import { directionOf } from '../i18n/routing.ts';
import styles from './graph.module.css';
import type { Graph, GraphNode } from './graph-of.ts';
import { type Label, letters, scales, wayOf } from './labels.ts';
import { radiiOf } from './rings.ts';
import { Stage } from './stage.tsx';
import { rounded } from './strokes.ts';
import { TieKeys } from './tie-keys.tsx';

interface Parts {
  graph: Graph;
  /** The slug of the actor whose neighbourhood is shown. */
  follow: string | undefined;
  /** Where an actor of the drawing leads. */
  hrefOf: (node: GraphNode) => string;
  /** Where to go on for whoever has no use for the drawing. */
  past: string;
}

/** The network as a drawing, and what its lines and marks mean. The table has the same ties in words. */
export function GraphDrawing({ graph, follow, hrefOf, past }: Parts) {
  const t = useTranslations('network.drawing');
  const { field, nodes } = graph;
  const own = nodes.find(({ actor }) => actor.slug === follow);
  return (
    <figure className={styles.figure}>
      <a href={past} className={styles.past}>
        {t('past')}
      </a>
      <Stage
        words={{ label: t('label', { count: nodes.length }), closer: t('closer'), further: t('further'), whole: t('whole') }}
        size={field}
        scales={scales}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it says what it is, and each link within it its own name */}
        <svg
          viewBox={`0 0 ${field.width} ${field.height}`}
          className={styles.graph}
          data-following={own ? '' : undefined}
          data-dense={nodes.length > dense || undefined}
        >
          <Rings graph={graph} />
          <g>
            {graph.strokes.map(({ family, sure, path }) => (
              <g key={`${family} ${sure}`} className={`${styles.tie} ${styles[family]} ${sure ? '' : styles.unsure}`}>
                <path d={path} />
                {family === 'help' && <path d={path} className={styles.hollowed} />}
              </g>
            ))}
            {own && <path className={styles.own} d={linesOf(own, nodes)} />}
            <path className={styles.own} data-own-lines="" />
          </g>
          {nodes.map((node) => (
            <Node key={node.actor.id} node={node} href={hrefOf(node)} shown={shownOf(node, own)} />
          ))}
        </svg>
      </Stage>
      <TieKeys graph={graph} />
    </figure>
  );
}

function Rings({ graph: { field, rings } }: { graph: Graph }) {
  const [halfWidth, halfHeight] = radiiOf(field);
  return (
    <g className={styles.rings}>
      {rings.slice(0, -1).map(({ distance, outer }) => (
        <ellipse
          key={distance}
          cx={field.width / 2}
          cy={field.height / 2}
          rx={rounded(halfWidth * outer)}
          ry={rounded(halfHeight * outer)}
        />
      ))}
    </g>
  );
}

/** Whether an actor is the one followed, or tied to it. */
function shownOf({ at }: GraphNode, own: GraphNode | undefined): 'self' | 'near' | undefined {
  if (own?.at === at) return 'self';
  return own?.near.includes(at) ? 'near' : undefined;
}

function linesOf({ x, y, near }: GraphNode, nodes: readonly GraphNode[]): string {
  return near.map((at) => `M${x} ${y}L${nodes[at]?.x ?? x} ${nodes[at]?.y ?? y}`).join('');
}

interface NodeParts {
  node: GraphNode;
  href: string;
  shown: 'self' | 'near' | undefined;
}

/** An actor: its mark and its name, as large on the screen at every zoom. */
function Node({ node: { words, kind, distance, label, at, near, x, y }, href, shown }: NodeParts) {
  const level: CSSProperties = { '--from': String(label.level ?? scales.length) };
  return (
    <a
      href={href}
      aria-label={words}
      className={styles.node}
      data-distance={distance}
      data-shown={shown}
      aria-current={shown === 'self' || undefined}
    >
      <g transform={`translate(${x} ${y})`} data-at={at} data-near={near.join(' ')} data-x={x} data-y={y}>
        <g className={styles.sized}>
          <circle r={14} className={styles.target} />
          {kind === 'person' ? <circle r={2.8} className={styles.mark} /> : <path d="M0-5L5 0L0 5L-5 0Z" className={styles.mark} />}
          <Name label={label} style={level} />
        </g>
      </g>
    </a>
  );
}

/** More actors than this and the lines between them are drawn fainter, so that names and marks stand out. */
const dense = 120;

const off = letters.mark + 1;
const anchors = { ltr: { right: 'start', left: 'end' }, rtl: { right: 'end', left: 'start' } } as const;

function Name({ label: { lines, side }, style }: { label: Label; style: CSSProperties }) {
  const direction = directionOf(/\p{Script=Arabic}/u.test(lines.join(' ')) ? 'ar' : 'en');
  const [across, down] = wayOf(side);
  // Aslant, a name begins nearer to its mark: the corner between them is empty.
  const gap = across !== 0 && down !== 0 ? off / 2 : off;
  const height = lines.length * letters.line;
  const top = down === 0 ? -height / 2 : down > 0 ? gap : -gap - height;
  const anchor = across === 0 ? 'middle' : anchors[direction][across > 0 ? 'right' : 'left'];
  return (
    <text direction={direction} textAnchor={anchor} className={styles.name} style={style}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one name stay as they are
        <Fragment key={place}>
          {place > 0 && ' '}
          <tspan x={across * gap} y={top + letters.line * (place + 0.76)}>
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}
