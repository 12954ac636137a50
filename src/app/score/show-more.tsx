import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../frame/pane-context';

/** Longer lists are cut off until asked for. */
const FIRST = 10;

/** What is shown of a list, and whether that is all. */
export function useFew<Item>(items: readonly Item[]): {
  readonly shown: readonly Item[];
  readonly showsAll: boolean;
  readonly onShowsAll: (showsAll: boolean) => void;
} {
  const [showsAll, onShowsAll] = useState(false);
  return { shown: showsAll ? items : items.slice(0, FIRST), showsAll, onShowsAll };
}

/** Shows all of a long list, or only its beginning again. */
export function ShowMore({
  count,
  showsAll,
  onShowsAll,
}: {
  readonly count: number;
  readonly showsAll: boolean;
  readonly onShowsAll: (showsAll: boolean) => void;
}): ReactNode {
  const { t } = usePane();
  if (count <= FIRST) return null;
  return (
    <Button
      appearance="subtle"
      aria-expanded={showsAll}
      onClick={() => {
        onShowsAll(!showsAll);
      }}
    >
      {showsAll ? t('app.showFewer') : t('app.showAll', { count })}
    </Button>
  );
}
