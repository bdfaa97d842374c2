import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { columnHead } from '../grid/column-head.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { cellName, findItem } from '../shell/naming.ts';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';
import { traceState } from './trace-state.ts';
import { followTo } from './trail.ts';

type Choice = NonNullable<ReturnType<typeof traceState.getState>['choice']>;

const sheetInput = () => document.querySelector<HTMLElement>('.sheet-editor');

/** The cells that are linked one way, under the selected one: Enter follows the first. */
export function TraceChoice({ choice: { from, way, cells } }: { choice: Choice }) {
  const { t } = useTranslation('formula');
  const language = useLanguage();
  const actions = useActions();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const close = () => {
    traceState.setState({ choice: null });
    sheetInput()?.focus({ preventScroll: true });
  };
  return (
    <Popover
      className="popover"
      triggerRef={{ current: sheetInput() }}
      isOpen
      onOpenChange={(open) => !open && close()}
      placement="bottom start"
      offset={4}
    >
      <Menu
        className="menu trace-menu"
        aria-label={t(`trace.${way}`)}
        autoFocus="first"
        onClose={close}
        onAction={(key) => {
          const cell = cells[Number(key)];
          if (cell) followTo({ item: cell.item, place: cell.place, column: cell.column }, from, actions);
        }}
      >
        {cells.map(({ item, place, column, value }, index) => {
          const name = cellName(plan, item, place, language);
          const period = timeline.periods[column];
          const when = period && column !== from.column ? columnHead(timeline, period, language) : '';
          return (
            <MenuItem key={`${item} ${place} ${column}`} id={String(index)} textValue={name}>
              <Text slot="label">
                {name} {when !== '' && <small>{when}</small>}
              </Text>
              <span className="trace-number">{formatNumber(value, numberLook(findItem(plan, item) ?? {}))}</span>
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
}
