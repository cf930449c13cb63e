import { pickText } from '@mithaq/domain';
import { useLocale } from '../i18n/use-locale.ts';
import { GraphDrawing } from '../network/graph.tsx';
import { graphOf } from '../network/graph-of.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Woven } from '../weave/woven.tsx';
import { sampleNetwork } from './network.ts';
import { sampleWeave } from './weave.ts';

/** A drawing of so many actors, and a weave at its limits, each as its page would show it. */
export function LargeSamples({ actors, follow }: { actors: number; follow: string | undefined }) {
  const locale = useLocale();
  const network = sampleNetwork(actors);
  const graph = graphOf(network, ({ label }) => pickText(label, locale).text);
  return (
    <div className={page.page}>
      <Section id="drawing" title={`Network, ${actors}`}>
        <GraphDrawing
          graph={graph}
          follow={follow}
          hrefOf={({ actor }) => `?network=${actors}&follow=${actor.slug}#drawing`}
          past="#weave"
        />
      </Section>
      <Section id="weave" title="Weave">
        <Woven
          query={{ network: String(actors) }}
          anchor="weave"
          follow={follow}
          view={sampleWeave(20, 60)}
          network="/network"
          narrowed={false}
        />
      </Section>
    </div>
  );
}
