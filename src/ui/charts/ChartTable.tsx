import { useTranslation } from 'react-i18next';
import { chartRows, numberText, type ChartData } from '../../charts/index.ts';

/** A chart's numbers, for reading instead of the picture. */
export function ChartTable({ data }: { data: ChartData }) {
  const { t } = useTranslation('charts');
  const { category, names, columns } = chartRows(data);
  const caption = t('tableOf', { title: data.title });
  return (
    <div className="chart-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{category}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {columns.map((column, index) => {
                const value = column.values[row] ?? null;
                return (
                  <td key={index} className={value !== null && value < 0 ? 'is-negative' : undefined}>
                    {value === null ? '–' : numberText(value, column.measure)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
