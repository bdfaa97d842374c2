import { useTranslation } from 'react-i18next';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { ChartData } from '../../charts/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { useSaveChart, type ChartFormat } from './use-save-chart.ts';

const formats: readonly ChartFormat[] = ['png', 'svg', 'csv'];

interface ChartMenuProps {
  data: ChartData;
  asTable: boolean;
  onToggle: () => void;
}

/** What can be done with a chart: read it as a table, save it. */
export function ChartMenu({ data, asTable, onToggle }: ChartMenuProps) {
  const { t } = useTranslation('charts');
  const save = useSaveChart();
  return (
    <MenuTrigger>
      <Button className="button icon" aria-label={t('menu', { title: data.title })}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('menu', { title: data.title })}>
          <MenuItem id="table" onAction={onToggle}>
            {t(asTable ? 'asPicture' : 'asTable')}
          </MenuItem>
          <MenuSection>
            <Header>{t('saveAs')}</Header>
            {formats.map((format) => (
              <MenuItem key={format} id={format} onAction={() => void save(data, format)}>
                {t(format)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
