"""The words of Vega-Lite 6.4: `KEYS["axis"]` may stand in an axis, « stack » may be one of `VALUES["stack"]`.

They are those of its JSON Schema, the keys of all that may stand at a place together.
"""

from __future__ import annotations

_KEYS = {
    "view": """
        $schema align autosize background bounds center columns concat config data datasets description encoding facet
        hconcat height layer mark name padding params projection repeat resolve spacing spec title transform usermeta
        vconcat view width
    """,
    "mark": """
        align angle aria ariaRole ariaRoleDescription aspect band bandSize baseline binSpacing blend borders box clip
        color continuousBandSize cornerRadius cornerRadiusBottomLeft cornerRadiusBottomRight cornerRadiusEnd
        cornerRadiusTopLeft cornerRadiusTopRight cursor description dir discreteBandSize dx dy ellipsis extent fill
        fillOpacity filled font fontSize fontStyle fontWeight height href innerRadius interpolate invalid limit line
        lineBreak lineHeight median minBandSize opacity order orient outerRadius outliers padAngle point radius
        radius2 radius2Offset radiusOffset rule shape size smooth stroke strokeCap strokeDash strokeDashOffset
        strokeJoin strokeMiterLimit strokeOffset strokeOpacity strokeWidth style tension text theta theta2
        theta2Offset thetaOffset thickness ticks time timeUnitBandPosition timeUnitBandSize tooltip type url width x
        x2 x2Offset xOffset y y2 y2Offset yOffset
    """,
    "channel": """
        aggregate align axis bandPosition bin bounds center columns condition datum field format formatType header
        impute legend scale sort spacing stack timeUnit title type value
    """,
    "condition": """
        aggregate bandPosition bin condition datum empty expr field format formatType legend param scale sort test
        timeUnit title type value
    """,
    "axis": """
        aria bandPosition description domain domainCap domainColor domainDash domainDashOffset domainOpacity
        domainWidth format formatType grid gridCap gridColor gridDash gridDashOffset gridOpacity gridWidth labelAlign
        labelAngle labelBaseline labelBound labelColor labelExpr labelFlush labelFlushOffset labelFont labelFontSize
        labelFontStyle labelFontWeight labelLimit labelLineHeight labelOffset labelOpacity labelOverlap labelPadding
        labelSeparation labels maxExtent minExtent offset orient position style tickBand tickCap tickColor tickCount
        tickDash tickDashOffset tickExtra tickMinStep tickOffset tickOpacity tickRound tickSize tickWidth ticks title
        titleAlign titleAnchor titleAngle titleBaseline titleColor titleFont titleFontSize titleFontStyle
        titleFontWeight titleLimit titleLineHeight titleOpacity titlePadding titleX titleY translate values zindex
    """,
    "scale": """
        align base bins clamp constant domain domainMax domainMid domainMin domainRaw exponent interpolate nice
        padding paddingInner paddingOuter range rangeMax rangeMin reverse round scheme type zero
    """,
    "legend": """
        aria clipHeight columnPadding columns cornerRadius description direction fillColor format formatType
        gradientLength gradientOpacity gradientStrokeColor gradientStrokeWidth gradientThickness gridAlign labelAlign
        labelBaseline labelColor labelExpr labelFont labelFontSize labelFontStyle labelFontWeight labelLimit
        labelOffset labelOpacity labelOverlap labelPadding labelSeparation legendX legendY offset orient padding
        rowPadding strokeColor symbolDash symbolDashOffset symbolFillColor symbolLimit symbolOffset symbolOpacity
        symbolSize symbolStrokeColor symbolStrokeWidth symbolType tickCount tickMinStep title titleAlign titleAnchor
        titleBaseline titleColor titleFont titleFontSize titleFontStyle titleFontWeight titleLimit titleLineHeight
        titleOpacity titleOrient titlePadding type values zindex
    """,
    "header": """
        format formatType labelAlign labelAnchor labelAngle labelBaseline labelColor labelExpr labelFont labelFontSize
        labelFontStyle labelFontWeight labelLimit labelLineHeight labelOrient labelPadding labels orient title
        titleAlign titleAnchor titleAngle titleBaseline titleColor titleFont titleFontSize titleFontStyle
        titleFontWeight titleLimit titleLineHeight titleOrient titlePadding
    """,
    "bin": """
        anchor base binned divide extent maxbins minstep nice step steps
    """,
    "impute": """
        frame keyvals method value
    """,
    "sort": """
        encoding field op order
    """,
    "transform": """
        aggregate as bandwidth bin calculate counts cumulative default density extent field filter flatten fold frame
        from groupby ignorePeers impute joinaggregate key keyvals limit loess lookup maxsteps method minsteps offset
        on op order param params pivot probs quantile regression resolve sample sort stack step steps timeUnit value
        window
    """,
    "title": """
        align anchor angle aria baseline color dx dy font fontSize fontStyle fontWeight frame limit lineHeight offset
        orient style subtitle subtitleColor subtitleFont subtitleFontSize subtitleFontStyle subtitleFontWeight
        subtitleLineHeight subtitlePadding text zindex
    """,
}
_VALUES = {
    "unit": """
        date day dayhours dayhoursminutes dayhoursminutesseconds dayofyear hours hoursminutes hoursminutesseconds
        milliseconds minutes minutesseconds month monthdate monthdatehours monthdatehoursminutes
        monthdatehoursminutesseconds quarter quartermonth seconds secondsmilliseconds utcdate utcday utcdayhours
        utcdayhoursminutes utcdayhoursminutesseconds utcdayofyear utchours utchoursminutes utchoursminutesseconds
        utcmilliseconds utcminutes utcminutesseconds utcmonth utcmonthdate utcmonthdatehours utcmonthdatehoursminutes
        utcmonthdatehoursminutesseconds utcquarter utcquartermonth utcseconds utcsecondsmilliseconds utcweek
        utcweekday utcweekdayhours utcweekdayhoursminutes utcweekdayhoursminutesseconds utcyear utcyeardayofyear
        utcyearmonth utcyearmonthdate utcyearmonthdatehours utcyearmonthdatehoursminutes
        utcyearmonthdatehoursminutesseconds utcyearquarter utcyearquartermonth utcyearweek utcyearweekday
        utcyearweekdayhours utcyearweekdayhoursminutes utcyearweekdayhoursminutesseconds week weekday weekdayhours
        weekdayhoursminutes weekdayhoursminutesseconds year yeardayofyear yearmonth yearmonthdate yearmonthdatehours
        yearmonthdatehoursminutes yearmonthdatehoursminutesseconds yearquarter yearquartermonth yearweek yearweekday
        yearweekdayhours yearweekdayhoursminutes yearweekdayhoursminutesseconds
    """,
    "scale": """
        band bin-ordinal identity linear log ordinal point pow quantile quantize sequential sqrt symlog threshold time
        utc
    """,
    "stack": """
        center normalize zero
    """,
    "interpolate": """
        basis basis-closed basis-open bundle cardinal cardinal-closed cardinal-open catmull-rom linear linear-closed
        monotone natural step step-after step-before
    """,
    "axis": """
        bottom left right top
    """,
    "legend": """
        bottom bottom-left bottom-right left none right top top-left top-right
    """,
    "sort": """
        -color -fill -fillOpacity -opacity -shape -size -stroke -strokeOpacity -strokeWidth -text -x -y ascending
        color descending fill fillOpacity opacity shape size stroke strokeOpacity strokeWidth text x y
    """,
    "impute": """
        max mean median min value
    """,
    "window": """
        average ci0 ci1 count cume_dist dense_rank distinct exponential exponentialb first_value lag last_value lead
        max mean median min missing nth_value ntile percent_rank product q1 q3 rank row_number stderr stdev stdevp sum
        valid values variance variancep
    """,
}
KEYS = {name: frozenset(words.split()) for name, words in _KEYS.items()}
VALUES = {name: tuple(words.split()) for name, words in _VALUES.items()}
