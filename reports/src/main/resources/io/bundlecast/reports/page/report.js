(function () {
  'use strict';
  var INK = '#1a1a1a', MUTED = '#595959', GRID = '#e3e3e3', GAIN = '#0072b2', LOSS = '#d55e00';
  var PALE_GAIN = '#9ccbe6', PALE_LOSS = '#fbe3d3', PRESENT = '#f1f4f7', MINUS = '\u2212';
  var figures = JSON.parse(document.getElementById('figures').textContent);
  var charts = [];

  function shortest(value) {
    var text = String(Number(Math.abs(value).toPrecision(4)));
    var parts = text.split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, ',');
    return parts.join('.');
  }

  function isShare(unit) {
    return unit === 'RATE' || unit === 'PROBABILITY' || unit.indexOf('SHARE') === 0;
  }

  function tick(unit, reach) {
    return function (value) {
      var sign = value < 0 && Math.abs(value) > reach * 1e-9 ? MINUS : '';
      if (Math.abs(value) <= reach * 1e-9) return unit.indexOf('DOLLARS') === 0 ? '$0' : isShare(unit) ? '0%' : '0';
      if (unit === 'DOLLARS' && reach >= 1e6) return sign + '$' + shortest(value / 1e6) + 'M';
      if (unit === 'DOLLARS' && reach >= 1e4) return sign + '$' + shortest(value / 1e3) + 'k';
      if (unit === 'DOLLARS' || unit === 'DOLLARS_PER_CASE') return sign + '$' + shortest(value);
      if (isShare(unit)) return sign + shortest(value * 100) + '%';
      return sign + shortest(value);
    };
  }

  function reachOf(values) {
    return values.reduce(function (most, value) { return Math.max(most, Math.abs(value)); }, 0);
  }

  // The axis of curves must hold their bands, which the chart library does not look at.
  function roundStep(least) {
    var power = Math.pow(10, Math.floor(Math.log(least) / Math.LN10));
    return [1, 2, 2.5, 5, 10].filter(function (part) { return part * power >= least * (1 - 1e-9); })[0] * power;
  }

  function lines(figure, row) {
    var cells = figure.table.rows[row];
    return figure.table.columns.map(function (column, i) {
      return i === 0 ? cells[0] : column + ': ' + cells[i];
    }).join('\n');
  }

  function base(figure, narrow) {
    return {
      animation: false,
      textStyle: {fontFamily: 'system-ui, sans-serif', color: INK, fontSize: narrow ? 11 : 13},
      aria: {enabled: true, label: {description: figure.title + '. ' + figure.description}, decal: {show: true}},
      tooltip: {renderMode: 'richText', confine: true, textStyle: {color: INK, fontSize: 12, lineHeight: 17}, backgroundColor: '#fff', borderColor: MUTED},
      grid: {left: 12, right: narrow ? 24 : 40, top: 16, bottom: 44, containLabel: true}
    };
  }

  function valueAxis(name, unit, values, zero, scale) {
    var reach = reachOf(values);
    return {
      type: 'value', name: name, nameLocation: 'middle', nameGap: 28, scale: scale,
      nameTextStyle: {color: MUTED}, axisLabel: {formatter: tick(unit, reach), color: MUTED, hideOverlap: true},
      splitLine: {showMinLine: false, showMaxLine: false, lineStyle: {color: GRID}}, axisLine: {show: false}
    };
  }

  function rowAxis(names, narrow) {
    return {
      type: 'category', inverse: true, data: names, axisTick: {show: false}, axisLine: {show: false},
      axisLabel: {color: INK, interval: 0, width: narrow ? 120 : 230, overflow: 'break', lineHeight: narrow ? 11 : 15, fontSize: narrow ? 10 : 13}
    };
  }

  // Room at the right edge beside the remarks, which the grid makes room for itself, so that their heading is not cut.
  function rightOf(title, remarks, narrow) {
    return 12 + Math.max(0, longest(broken(title).split('\n')) * 6.5 - widthOf(remarks, narrow));
  }

  function widthOf(remarks, narrow) {
    return Math.min(narrow ? 70 : 168, 6 + longest(remarks) * (narrow ? 6.2 : 7.8));
  }

  function line(x1, y1, x2, y2, color, width, dash) {
    return {type: 'line', shape: {x1: x1, y1: y1, x2: x2, y2: y2}, style: {stroke: color, lineWidth: width, lineDash: dash || null}};
  }

  function diamond(x, y, r, fill, stroke) {
    return {type: 'polygon', shape: {points: [[x, y - r], [x + r, y], [x, y + r], [x - r, y]]}, style: {fill: fill, stroke: stroke, lineWidth: 1.5}};
  }

  function bar(x1, y1, x2, y2, fill, stroke) {
    return {type: 'rect', shape: {x: Math.min(x1, x2), y: y1, width: Math.max(1, Math.abs(x2 - x1)), height: y2 - y1}, style: {fill: fill, stroke: stroke, lineWidth: 1.5}};
  }

  function hatch(x1, y1, x2, y2) {
    var marks = [], left = Math.min(x1, x2), right = Math.max(x1, x2), height = y2 - y1;
    for (var x = left - height; x < right; x += 8) {
      var from = Math.max(left, x), to = Math.min(right, x + height);
      if (to > from) marks.push(line(from, y2 - (from - x), to, y2 - (to - x), LOSS, 1.2));
    }
    return marks;
  }

  function zeroLine() {
    return {silent: true, symbol: 'none', lineStyle: {color: INK, width: 1.5, type: 'solid'}, label: {show: false}, data: [{xAxis: 0}]};
  }

  function rows(figure, narrow, names, values, axis, zero, draw) {
    var option = base(figure, narrow);
    var remarks = figure.remarks || [];
    option.tooltip.formatter = function (at) { return lines(figure, at.dataIndex); };
    option.grid.right = remarks.length ? rightOf(figure.remarkTitle, remarks, narrow) : 40;
    option.grid.top = remarks.length ? 40 : 12;
    option.grid.bottom = narrow ? 58 : 44;
    option.xAxis = valueAxis(narrow ? wrapped(axis, 48) : axis, figure.unit, values, zero, !zero);
    option.xAxis.nameTextStyle.lineHeight = 14;
    option.xAxis.splitNumber = narrow ? 3 : 5;
    option.yAxis = [rowAxis(names, narrow)];
    if (remarks.length) {
      option.yAxis.push({
        type: 'category', inverse: true, data: remarks, position: 'right', axisTick: {show: false}, axisLine: {show: false},
        name: broken(figure.remarkTitle), nameLocation: 'start', nameGap: 8, nameTextStyle: {color: MUTED, align: 'left', fontSize: 11, lineHeight: 13},
        axisLabel: {color: INK, interval: 0, fontSize: narrow ? 10 : 13, width: widthOf(remarks, narrow), overflow: 'break', lineHeight: narrow ? 11 : 14}
      });
    }
    option.series = [{
      type: 'custom', clip: true, data: names.map(function (name, i) { return [values[0], i]; }), encode: {x: -1, y: 1},
      markLine: zero ? zeroLine() : undefined,
      renderItem: function (params, api) {
        var i = params.dataIndex, y = api.coord([0, i])[1], height = api.size([0, 1])[1];
        return {type: 'group', children: draw(i, function (value) { return api.coord([value, i])[0]; }, y, height, params.coordSys)};
      }
    }];
    var low = Math.min.apply(null, values), high = Math.max.apply(null, values), air = (high - low) * 0.05 || 1;
    option.xAxis.min = zero ? Math.min(0, low - air) : low - air;
    option.xAxis.max = zero ? Math.max(0, high + air) : high + air;
    option.xAxis.axisLabel.showMinLabel = option.xAxis.min === 0;
    option.xAxis.axisLabel.showMaxLabel = option.xAxis.max === 0;
    return option;
  }

  function longest(texts) {
    return texts.reduce(function (most, text) { return Math.max(most, text.length); }, 0);
  }

  function wrapped(text, letters) {
    return text.split(' ').reduce(function (out, word) {
      var last = out.length - out.lastIndexOf('\n') - 1;
      return out === '' ? word : out + (last + 1 + word.length > letters ? '\n' : ' ') + word;
    }, '');
  }

  function longestWord(figure) {
    return longest(figure.columns.join(' ').split(' '));
  }

  /** The place of a column of a heat map; on a narrow screen the map is wider than the screen and scrolls. */
  function columnWidth(figure, narrow) {
    return narrow ? Math.max(48, 6.5 * longestWord(figure)) : Math.min(136, 630 / figure.columns.length);
  }

  function broken(title) {
    var middle = title.indexOf(' ', title.length / 2 - 3);
    return title.length < 16 || middle < 0 ? title : title.slice(0, middle) + '\n' + title.slice(middle + 1);
  }

  function band(coords, y, height) {
    return {type: 'rect', shape: {x: coords.x, y: y - height / 2, width: coords.width, height: height}, style: {fill: PRESENT}, z2: -10};
  }

  var draw = {
    DotPlot: function (figure, narrow, element) {
      var dots = figure.dots, low = Math.min(0, dots[0]), high = Math.max(0, dots[dots.length - 1]);
      var air = (high - low) * 0.04 || 1, span = high - low + 2 * air;
      var wide = Math.max(1, element.clientWidth - 60), tall = Math.max(1, element.clientHeight - 90), best = {size: 0};
      for (var bins = 10; bins <= 40; bins++) {
        var width = span / bins, placed = stack(dots, width), top = 0;
        placed.forEach(function (dot) { top = Math.max(top, dot[1] + 1); });
        var size = Math.min(wide / bins, tall / (top + 0.6));
        if (size > best.size) best = {size: size, placed: placed, top: top};
      }
      var option = base(figure, narrow);
      option.tooltip.formatter = function (at) {
        return 'Future ' + (at.dataIndex + 1) + ' of 50, from worst to best: ' + at.data.text;
      };
      option.xAxis = valueAxis(figure.axis + ', one year', 'DOLLARS', dots, true, false);
      option.xAxis.min = low - air;
      option.xAxis.max = high + air;
      option.xAxis.axisLabel.showMinLabel = option.xAxis.axisLabel.showMaxLabel = false;
      option.yAxis = {type: 'value', min: 0, max: tall / best.size, show: false};
      option.grid.top = 24;
      option.grid.containLabel = false;
      option.grid.left = option.grid.right = 30;
      option.grid.bottom = 66;
      option.series = [{
        type: 'scatter', symbolSize: best.size - 3, clip: false,
        data: best.placed.map(function (dot, i) {
          var loss = dots[i] < 0;
          return {
            value: [dot[0], dot[1] + 0.5], text: tick('DOLLARS', Math.abs(dots[i]))(Number(dots[i].toPrecision(3))),
            itemStyle: {color: loss ? '#fff' : GAIN, borderColor: loss ? LOSS : GAIN, borderWidth: 2, opacity: 1}
          };
        }),
        markLine: {
          silent: true, symbol: 'none', data: [
            {xAxis: 0, lineStyle: {color: INK, width: 2, type: 'solid'}, label: {show: false}},
            {xAxis: figure.mean.value, lineStyle: {color: MUTED, type: 'dashed'}, label: {formatter: 'average ' + figure.meanText, color: MUTED}}
          ]
        }
      }];
      return option;
    },

    ExceedanceCurve: function (figure, narrow) {
      var option = base(figure, narrow), all = [], longest = 2;
      figure.curves.forEach(function (curve) { 
        curve.points.forEach(function (point) { all.push(point.value.value); longest = Math.max(longest, point.years); });
      });
      option.legend = {bottom: 0, itemWidth: 40};
      option.grid.bottom = 70;
      option.tooltip.trigger = 'axis';
      option.tooltip.formatter = function (points) {
        return ['Worse than this in 1 year of ' + shortest(points[0].value[0])].concat(points.map(function (point) {
          return point.seriesName + ': ' + tick('DOLLARS', Math.abs(point.value[1]))(Number(point.value[1].toPrecision(3)));
        })).join('\n');
      };
      option.xAxis = {
        type: 'log', name: 'How rare the year is', nameLocation: 'middle', nameGap: 28, min: 1.4, max: longest * 1.15, nameTextStyle: {color: MUTED},
        axisLabel: {formatter: function (years) { return years < 1.9 ? '' : '1 in ' + shortest(years); }, color: MUTED, customValues: narrow ? [2, 10, 50, 200] : [2, 5, 10, 20, 50, 100, 200]},
        splitLine: {show: false}
      };
      option.yAxis = valueAxis('', 'DOLLARS', all, true, false);
      option.dataZoom = [{type: 'inside'}];
      option.series = figure.curves.map(function (curve, i) {
        return {
          type: 'line', name: curve.label, symbol: i ? 'rect' : 'circle', symbolSize: 7, color: i ? MUTED : GAIN,
          lineStyle: {width: 2.5, type: i ? 'dashed' : 'solid'},
          data: curve.points.map(function (point) { return [point.years, point.value.value]; }),
          markLine: i ? undefined : {silent: true, symbol: 'none', lineStyle: {color: INK, type: 'solid'}, label: {show: false}, data: [{yAxis: 0}]}
        };
      });
      return option;
    },

    YearCurves: function (figure, narrow) {
      var option = base(figure, narrow), marked = typeof figure.mark === 'number', all = marked ? [figure.mark] : [];
      var colors = [GAIN, LOSS, MUTED, '#009e73', '#cc79a7', INK], dashes = ['solid', 'dashed', 'dotted', [12, 4, 3, 4], [6, 3], [2, 2]];
      figure.curves.forEach(function (curve) {
        curve.points.forEach(function (point) { all = all.concat(curve.banded ? [point.low, point.high] : [point.middle]); });
      });
      var low = Math.min.apply(null, all.concat(0)), high = Math.max.apply(null, all.concat(0)), step = roundStep((high - low) / 5 || 1);
      option.legend = {bottom: 0, itemWidth: 40, data: figure.curves.map(function (curve) { return curve.label; })};
      option.grid.bottom = 76;
      option.tooltip.trigger = 'axis';
      option.tooltip.formatter = function (at) { return lines(figure, at[0].dataIndex); };
      option.xAxis = {
        type: 'category', data: figure.curves[0].points.map(function (point) { return 'Year ' + point.year; }), boundaryGap: false,
        axisTick: {show: false}, axisLabel: {color: MUTED}
      };
      option.yAxis = valueAxis(narrow ? '' : figure.axis, figure.unit, all, true, false);
      option.yAxis.min = Math.floor(low / step) * step;
      option.yAxis.max = Math.ceil(high / step) * step;
      option.yAxis.interval = step;
      var ticks = [option.yAxis.min, option.yAxis.max, step].map(option.yAxis.axisLabel.formatter);
      option.yAxis.nameGap = 18 + 8 * longest(ticks);
      option.grid.left = narrow ? 12 : 36;
      option.series = [];
      figure.curves.forEach(function (curve, i) {
        var color = colors[i % colors.length];
        if (curve.banded) {
          option.series.push({
            type: 'custom', silent: true, data: [0], z: 1, tooltip: {show: false},
            renderItem: function (params, api) {
              var up = curve.points.map(function (point, year) { return api.coord([year, point.high]); });
              var down = curve.points.map(function (point, year) { return api.coord([year, point.low]); }).reverse();
              return {type: 'polygon', shape: {points: up.concat(down)}, style: {fill: color, opacity: 0.14}};
            }
          });
        }
        option.series.push({
          type: 'line', name: curve.label, color: color, symbol: 'circle', symbolSize: 5, lineStyle: {width: 3, type: dashes[i % dashes.length]}, z: 3,
          data: curve.points.map(function (point) { return point.middle; }),
          markLine: i || !marked ? undefined : {
            silent: true, symbol: 'none', lineStyle: {color: INK, type: 'solid'}, data: [{yAxis: figure.mark}],
            label: {show: !!figure.markLabel, formatter: figure.markLabel, position: 'insideStartTop', color: INK, backgroundColor: 'rgba(255, 255, 255, 0.8)'}
          }
        });
      });
      return option;
    },

    LevelDistributions: function (figure, narrow) {
      var values = [];
      figure.rows.forEach(function (row) { values.push(row.p5.value, row.p95.value); });
      figure.remarks = figure.rows.map(function (row) { return row.remark; });
      return rows(figure, narrow, names(figure.rows), values, figure.axis, figure.zero, function (i, x, y, height, coords) {
        var row = figure.rows[i], marks = row.present ? [band(coords, y, height)] : [];
        return marks.concat([
          line(x(row.p5.value), y, x(row.p95.value), y, GAIN, 2), line(x(row.p25.value), y, x(row.p75.value), y, PALE_GAIN, 10),
          line(x(row.p50.value), y - 9, x(row.p50.value), y + 9, INK, 2.5), diamond(x(row.mean.value), y, 6, '#fff', INK)
        ]);
      });
    },

    Differences: function (figure, narrow) {
      var values = [];
      figure.rows.forEach(function (row) { values.push(row.low.value, row.high.value); });
      figure.remarks = figure.table.rows.map(function (row) { return row[1] + (row[6] === 'not ranked' ? ', not ranked' : ''); });
      figure.remarkTitle = 'Average';
      return rows(figure, narrow, names(figure.rows), values, figure.axis, true, function (i, x, y) {
        var row = figure.rows[i], settled = row.low.value > 0 || row.high.value < 0, color = !settled ? MUTED : row.low.value > 0 ? GAIN : LOSS;
        return [
          line(x(row.low.value), y, x(row.high.value), y, color, 2.5, settled ? null : [7, 4]), line(x(row.low.value), y - 6, x(row.low.value), y + 6, color, 2.5),
          line(x(row.high.value), y - 6, x(row.high.value), y + 6, color, 2.5), diamond(x(row.mean.value), y, 7, settled ? color : '#fff', color)
        ];
      });
    },

    Bridge: function (figure, narrow) {
      var values = [0];
      figure.steps.forEach(function (step) { values.push(step.from, step.to); });
      figure.remarks = figure.table.rows.map(function (row) { return row[1]; });
      figure.remarkTitle = figure.table.columns[1];
      return rows(figure, narrow, names(figure.steps), values, figure.axis, true, function (i, x, y, height) {
        var step = figure.steps[i], top = y - height * 0.32, bottom = y + height * 0.32, taken = !step.total && step.to < step.from;
        var from = step.total ? 0 : step.from;
        var marks = [bar(x(from), top, x(step.to), bottom, step.total ? MUTED : taken ? PALE_LOSS : GAIN, taken ? LOSS : INK)];
        if (taken) marks = marks.concat(hatch(x(from), top, x(step.to), bottom));
        if (i + 1 < figure.steps.length) marks.push(line(x(step.to), bottom, x(step.to), y + height * 0.68, INK, 1));
        return marks;
      });
    },

    // Bridges side by side, each with a scale of its own; a narrow screen has the amount above the bar, a wide one beside it.
    GoalPath: function (figure, narrow) {
      var panels = figure.panels, option = rows(figure, narrow, figure.rows, [0, 1], '', false, function (i, x, y, height, coords) {
        var marks = [], room = coords.width / panels.length, wide = room * (narrow ? 0.9 : 0.6);
        panels.forEach(function (panel, p) {
          var left = coords.x + p * room + 6, step = panel.steps[i], taken = !step.total && step.to < step.from;
          var reach = panel.steps.reduce(function (at, each) {
            return [Math.min(at[0], each.from, each.to), Math.max(at[1], each.from, each.to)];
          }, [0, 0]);
          var place = function (value) { return left + wide * (value - reach[0]) / (reach[1] - reach[0] || 1); };
          var top = y - height * (narrow ? 0.1 : 0.3), bottom = y + height * (narrow ? 0.4 : 0.3);
          marks.push(line(place(0), y - height / 2, place(0), y + height / 2, INK, 1));
          marks.push(bar(place(step.from), top, place(step.to), bottom, step.total ? MUTED : taken ? PALE_LOSS : GAIN, taken ? LOSS : INK));
          if (taken) marks = marks.concat(hatch(place(step.from), top, place(step.to), bottom));
          if (i + 1 < panel.steps.length) marks.push(line(place(step.to), bottom, place(step.to), top + height, INK, 1));
          marks.push({type: 'text', style: {
            text: panel.amounts[i], x: left + (narrow ? 2 : room - 14), y: narrow ? y - height * 0.3 : y, textAlign: narrow ? 'left' : 'right',
            textVerticalAlign: 'middle', fill: INK, backgroundColor: narrow ? '#fff' : null, fontSize: narrow ? 10 : 13, fontFamily: 'system-ui, sans-serif'
          }});
        });
        return marks;
      });
      option.grid.top = 8;
      option.grid.bottom = 12;
      option.grid.right = 8;
      option.xAxis = {
        type: 'category', position: 'top', axisTick: {show: false}, axisLine: {show: false}, data: panels.map(function (panel) {
          return wrapped(panel.title, narrow ? 13 : 26);
        }),
        axisLabel: {interval: 0, color: INK, fontWeight: 'bold', fontSize: narrow ? 9.5 : 12, lineHeight: narrow ? 12 : 15}
      };
      option.series[0].data = figure.rows.map(function (row, i) { return [0, i]; });
      return option;
    },

    VarianceShares: function (figure, narrow) {
      var option = base(figure, narrow);
      option.tooltip.formatter = function (at) { return lines(figure, at.dataIndex); };
      option.legend = {bottom: 0};
      option.grid.bottom = 70;
      option.xAxis = valueAxis('Share of the variance of margin', 'RATE', [0, 1], true, false);
      option.xAxis.max = 1;
      option.yAxis = rowAxis(names(figure.rows), narrow);
      option.series = [['Luck of a year', 'process', GAIN, '#fff'], ['Not known', 'parameters', PALE_LOSS, INK]].map(function (part) {
        return {
          type: 'bar', stack: 'all', name: part[0], barWidth: '55%', color: part[2],
          itemStyle: {borderColor: INK, borderWidth: 1},
          label: {
            show: true, color: part[3], fontWeight: 'bold', textBorderWidth: 3, textBorderColor: part[2],
            formatter: function (at) { return at.value < 0.12 ? '' : Math.round(100 * at.value) + '%'; }
          },
          data: figure.rows.map(function (row) { return part[1] === 'process' ? row.process : 1 - row.process; })
        };
      });
      return option;
    },

    ValueComparison: function (figure, narrow) {
      var names = figure.rows.map(function (row) { return row.label + (row.countsTwice ? ' *' : ''); });
      var values = [0, 1];
      figure.rows.forEach(function (row) {
        values.push(row.luck.value);
        if (typeof row.agreement.value === 'number') values.push(row.agreement.value);
      });
      figure.remarks = figure.table.rows.map(function (row) { return row[1].split(' \u00b1')[0]; });
      figure.remarkTitle = 'Average pay';
      var axis = narrow ? '\u25cf follows improvement  \u25c7 luck' : '\u25cf follows true improvement (rank correlation)   \u25c7 luck (share of variance)';
      return rows(figure, narrow, names, values, axis, true, function (i, x, y) {
        var row = figure.rows[i], luck = x(row.luck.value), parts = [];
        if (typeof row.agreement.value === 'number') {
          var at = x(row.agreement.value);
          parts.push(line(at, y, luck, y, GRID, 2));
          parts.push({type: 'circle', shape: {cx: at, cy: y, r: 7}, style: {fill: GAIN}});
        }
        parts.push(diamond(luck, y, 8, '#fff', LOSS));
        return parts;
      });
    },

    HeatMap: function (figure, narrow) {
      var option = base(figure, narrow), data = [], most = 0.01;
      figure.cells.forEach(function (row, r) {
        row.forEach(function (cell, c) { data.push([c, r, cell.value]); most = Math.max(most, cell.value); });
      });
      var room = columnWidth(figure, narrow) - 6, size = Math.max(8, Math.min(narrow ? 10 : 13, room / (0.72 * longestWord(figure))));
      option.aria.decal.show = false;
      option.grid.top = 8;
      option.grid.bottom = 16;
      option.grid.right = 16;
      option.tooltip.formatter = function (at) {
        return figure.rows[at.value[1]] + '\n' + figure.columns[at.value[0]] + ': ' + figure.table.rows[at.value[1]][at.value[0] + 1];
      };
      option.xAxis = {
        type: 'category', position: 'top', axisTick: {show: false}, axisLine: {show: false},
        data: figure.columns.map(function (column) { return wrapped(column, Math.floor(room / (0.62 * size))); }),
        axisLabel: {interval: 0, color: INK, fontWeight: 'bold', fontSize: size, lineHeight: size + 3}
      };
      option.yAxis = rowAxis(figure.rows, narrow);
      option.visualMap = {show: false, min: 0, max: most / 0.95, inRange: {color: ['#ffffff', '#004c7f']}};
      option.series = [{
        type: 'heatmap', itemStyle: {borderColor: MUTED, borderWidth: 1},
        data: data.map(function (cell) {
          return {value: cell, label: {color: cell[2] > 0.7 * most / 0.95 ? '#fff' : INK}};
        }),
        label: {show: true, fontWeight: 'bold', formatter: function (at) {
          return figure.table.rows[at.value[1]][at.value[0] + 1].split(' ')[0];
        }}
      }];
      return option;
    },

    Convergence: function (figure, narrow) {
      var option = base(figure, narrow), whole = figure.whole.value;
      var data = figure.parts.map(function (part) { return [Math.log(part.replicates) / Math.LN2, part.mean - whole]; });
      option.tooltip.formatter = function (at) { return tick('DOLLARS', 1e4)(Math.round(at.value[1])) + ' from the whole run'; };
      option.xAxis = {type: 'category', data: ['sixteenths', 'eighths', 'quarters', 'halves', 'whole run'], axisTick: {show: false}, axisLabel: {color: MUTED, interval: 0}};
      option.yAxis = valueAxis('', 'DOLLARS', data.map(function (at) { return at[1]; }), true, false);
      option.series = [{type: 'scatter', symbolSize: 9, itemStyle: {color: '#fff', borderColor: GAIN, borderWidth: 1.5}, data: data}];
      return option;
    }
  };

  function names(list) {
    return list.map(function (row) { return row.label; });
  }

  function stack(dots, width) {
    var bin = null, height = 0;
    return dots.map(function (dot) {
      var at = Math.floor(dot / width);
      height = at === bin ? height + 1 : 0;
      bin = at;
      return [(at + 0.5) * width, height];
    });
  }

  function show(chart, figure, element) {
    chart.setOption(draw[figure.kind](figure, isNarrow(element), element), true);
  }

  function isNarrow(element) {
    return element.parentNode.clientWidth < 560;
  }

  function add(figure, element, height) {
    var narrow = isNarrow(element), map = figure.kind === 'HeatMap';
    height += map && narrow ? 12 * figure.rows.length : 0;
    element.style.height = height + 'px';
    element.style.minWidth = map && narrow ? Math.round(126 + columnWidth(figure, true) * figure.columns.length) + 'px' : '';
    var entry = {chart: echarts.init(element, null, {renderer: 'svg'}), figure: figure, element: element, height: height};
    charts.push(entry);
    show(entry.chart, figure, element);
    return entry;
  }

  function explore() {
    var cells = JSON.parse(document.getElementById('futures-by-cell').textContent), entry = null;
    var picks = ['contract', 'level', 'stake'].map(function (id) { return document.getElementById('pick-' + id); });
    function update() {
      var figure = picks.reduce(function (at, pick) { return at[pick.value]; }, cells);
      figure.kind = 'DotPlot';
      document.getElementById('title-explore').textContent = figure.title;
      if (entry) {
        entry.figure = figure;
        show(entry.chart, figure, entry.element);
      } else {
        entry = add(figure, document.getElementById('chart-explore'), 360);
      }
    }
    document.getElementById('explore').hidden = document.getElementById('to-explore').hidden = false;
    picks.forEach(function (pick) { pick.addEventListener('change', update); });
    update();
  }

  document.documentElement.classList.add('drawn');
  figures.forEach(function (figure) {
    var count = (figure.rows || figure.steps || []).length;
    add(figure, document.getElementById('chart-' + figure.id), count ? 110 + count * 36 : 360);
  });
  explore();

  // On paper two charts share a page.
  function fit(paper) {
    charts.forEach(function (entry) {
      entry.element.style.height = Math.round(entry.height * (paper ? 0.68 : 1)) + 'px';
      entry.element.style.width = paper ? '680px' : '';
      entry.chart.resize();
      show(entry.chart, entry.figure, entry.element);
    });
  }

  window.addEventListener('resize', function () { fit(false); });
  window.addEventListener('beforeprint', function () { fit(true); });
  window.addEventListener('afterprint', function () { fit(false); });
}());
