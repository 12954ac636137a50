import { type ReactNode, useState } from 'react';
import type { Session } from '../session';
import type { SessionState } from '../session-state';
import { type Folds, TemplateList } from './template-list';
import { TemplateOptions } from './template-options';
import type { Engine } from '../frame/use-session';
import type { View } from '../frame/views';

/** The library of templates; one of them, with the options of loading it. */
export function TemplatesPage({
  engine,
  session,
  state,
  onOpen,
}: {
  readonly engine: Engine;
  readonly session: Session;
  readonly state: SessionState;
  readonly onOpen: (view: View) => void;
}): ReactNode {
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  /** The card to go back to. */
  const [lastId, setLastId] = useState<string>();
  const [folds, setFolds] = useState<Folds>(new Map());
  const chosen = engine.templateSummaries.find(({ id }) => id === chosenId);
  const opened = state.kind === 'open' ? state.opened : undefined;
  const close = (): void => {
    setLastId(chosenId);
    setChosenId(undefined);
  };
  if (chosen) {
    return (
      <TemplateOptions
        key={chosen.id}
        summary={chosen}
        session={session}
        opened={opened}
        longestUnit={engine.LONGEST.unit}
        onBack={close}
        onLoaded={() => {
          close();
          onOpen('fill');
        }}
      />
    );
  }
  return (
    <TemplateList
      summaries={engine.templateSummaries}
      inUse={opened?.template.id}
      focusedId={lastId}
      query={query}
      folds={folds}
      onQuery={setQuery}
      onFold={(document, isFolded) => {
        setFolds((before) => new Map(before).set(document, isFolded));
      }}
      onChoose={setChosenId}
    />
  );
}
