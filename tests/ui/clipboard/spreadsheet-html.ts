/** What spreadsheets put on the clipboard as HTML: shortened copies of the real thing, two rows of numbers each. */

export const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\0022¥\\0022\\#\\,\\#\\#0\\.00";} td {padding-top:1px;}--></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=19 style='height:14.25pt'>
  <td height=19 class=xl65 align=right width=64 style='height:14.25pt;width:48pt' x:num="1234.5678"><span style='mso-spacerun:yes'>&nbsp;</span>¥1,234.57 </td>
  <td class=xl66 align=right width=64 style='width:48pt' x:num="0.12345">12%</td>
  <td align=right width=64 style='width:48pt' x:num>500</td>
 </tr>
 <tr height=19>
  <td height=19 align=right x:num="-500">(500)</td>
  <td>直通车<br>推广</td>
  <td align=right x:num="46027">2026/1/5</td>
 </tr>
<!--EndFragment-->
</table></body></html>`;

export const wps = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name="Generator" content="WPS Office ET"><style>.et3{mso-number-format:"0%";}</style></head><body>
<table width="216" border="0" cellpadding="0" cellspacing="0" style='width:162.00pt;border-collapse:collapse;'>
<col width="72" span="3" style='width:54.00pt;'/>
<tr height="18"><td class="et2" height="18" width="72" align="right" x:num="12000">1.2万</td><td class="et3" align="right" x:num="0.20000000000000001">20%</td><td class="et2" x:str>１，２３４</td></tr>
<tr height="18"><td class="et2" align="right" x:num="3.5">###</td><td></td><td align="right" x:num="7">7</td></tr>
</table></body></html>`;

export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 7.6"/></head>
<body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
<tr><td height="17" align="right" sdval="1234.56" sdnum="1033;0;#,##0.00"><font face="Liberation Sans">1,234.56</font></td><td align="right" sdval="0.205" sdnum="1033;0;0%">21%</td></tr>
<tr><td height="17" align="left"><br></td><td align="right" sdval="46027" sdnum="1033;1033;YYYY-MM-DD">2026-01-05</td></tr>
</table></body></html>`;

export const googleSheets = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>
<tr style="height:21px;"><td style="text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1234.5678}" data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;#,##0&quot;}">1,235</td><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;访客&quot;}">访客</td></tr>
<tr><td style="text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.0456}" data-sheets-numberformat="{&quot;1&quot;:3,&quot;2&quot;:&quot;0%&quot;}">5%</td><td></td></tr>
</tbody></table>`;

/** A merged heading over two columns, and a cell over two rows. */
export const merged = `<table><tr><td colspan=2>一季度</td><td rowspan="2">合计</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td><td>7</td></tr></table>`;
